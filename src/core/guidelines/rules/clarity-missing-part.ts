import type { Guideline } from '../guideline';

/** The script lacks one of its four parts. */
export const clarityMissingPart: Guideline<'clarity.missing-part'> = {
	code: 'clarity.missing-part',
	advise: ({ script }) =>
		script === null || script.missing.length === 0
			? null
			: { missing: script.missing, action: { kind: 'draft-message' } },
};
