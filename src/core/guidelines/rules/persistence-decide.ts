import { times } from '../situation';
import type { Guideline } from '../guideline';

/** The limit is reached. */
export const persistenceDecide: Guideline = {
	code: 'persistence.decide',
	name: 'The limit of attempts is reached',
	why: 'You chose this limit when it was easy to be calm about it. Letting go here frees you for someone who has time for you; a few more tries are fine too, as long as you choose them.',
	advise: ({ action }) =>
		action.state === 'decide'
			? {
					text: `You have tried ${times(action.attempts)}, as you planned. Let go kindly, or allow a few more?`,
					action: { label: 'Give up or allow more', does: { kind: 'decide' } },
				}
			: null,
};
