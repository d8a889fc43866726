// The wording of the proposed text, as data beside the program.

import proposals from '../../../resources/annual-report/proposals.json' with { type: 'json' };
import { ProposalWording } from '../../core/annual-report/proposal.ts';

/** Reads and checks the wording; a mistake in the file stops the program at its start. */
export function proposalWording(): ProposalWording {
  return ProposalWording.parse(proposals);
}
