import type { Part } from '../../message/script';
import type { Guideline } from '../guideline';

const LACKS: Readonly<Record<Part, string>> = {
	who: 'who you are',
	value: 'what you bring',
	why: 'why you call',
	ask: 'one thing they can do',
};

/** The script lacks one of its four parts. */
export const clarityMissingPart: Guideline = {
	code: 'clarity.missing-part',
	name: 'A part of the message is missing',
	why: 'Who you are, what you bring, why you call and what exactly they can do: with these four a stranger can help you within a minute. Knowing them by heart is also what calms the voice.',
	advise: ({ script }) => {
		if (script === null || script.missing.length === 0) return null;
		const parts = script.missing.map((part) => LACKS[part]).join(', ');
		return {
			text: `Still to say: ${parts}.`,
			action: { label: 'Draft message', does: { kind: 'draft-message' } },
		};
	},
};
