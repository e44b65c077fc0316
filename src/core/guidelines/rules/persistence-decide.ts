import type { Guideline } from '../guideline';

/** The limit of attempts is reached. */
export const persistenceDecide: Guideline<'persistence.decide'> = {
	code: 'persistence.decide',
	advise: ({ action: { state, attempts } }) => (state === 'decide' ? { attempts, action: { kind: 'decide' } } : null),
};
