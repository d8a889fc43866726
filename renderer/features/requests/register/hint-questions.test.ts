import { expect, test } from 'vitest';
import { requestsCalls } from '../../../../electron/core/requests/contract.ts';
import { hintQuestions } from './hint-questions.ts';

test('nothing is looked up before something was typed that could be found', () => {
  expect(hintQuestions({})).toEqual([]);
  expect(hintQuestions({ applicants: [{ name: '张' }, undefined], matters: [{}] })).toEqual([]);
});

test('an applicant alone is looked up once, whatever the number of matters', () => {
  const applicants = [{ name: ' 岩温 ', idNumber: '53282219900101123X' }, { name: '岩温' }];
  expect(hintQuestions({ applicants, matters: [{}, {}] })).toEqual([
    { names: ['岩温'], idNumbers: ['53282219900101123X'], title: '', description: '' },
  ]);
});

test('each matter is looked up on its own, with all applicants', () => {
  const questions = hintQuestions({
    applicants: [{ name: '岩温' }, { name: '玉香' }],
    matters: [{ title: '征地补偿方案' }, { title: '道路验收', description: '村组道路' }],
  });
  expect(questions.map(({ title }) => title)).toEqual(['征地补偿方案', '道路验收']);
  expect(questions[1]).toEqual({
    names: ['岩温', '玉香'],
    idNumbers: [],
    title: '道路验收',
    description: '村组道路',
  });
});

test('the one matter of the walk-in page is looked up as well', () => {
  const [question] = hintQuestions({ matter: { description: '低保名单' } });
  expect(question).toMatchObject({ description: '低保名单' });
  expect(requestsCalls['requests.hints'].input.safeParse(question).success).toBe(true);
});
