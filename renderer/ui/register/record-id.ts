import { useParams } from 'react-router';

/** The id in the address of a record's page; the office answers “没有找到” to one that is no record's. */
export function useRecordId(): number {
  return Number(useParams()['id']);
}
