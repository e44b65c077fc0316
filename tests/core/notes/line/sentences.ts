import { acts } from './sentences/acts';
import { actsInOtherForms } from './sentences/acts-in-other-forms';
import { contacts } from './sentences/contacts';
import { fallbacks } from './sentences/fallbacks';
import { mixed } from './sentences/mixed';
import { morePromises } from './sentences/more-promises';
import { moreVoices } from './sentences/more-voices';
import { otherVoices } from './sentences/other-voices';
import { overheard } from './sentences/overheard';
import { promises } from './sentences/promises';
import { purposes } from './sentences/purposes';
import { shortForms } from './sentences/short-forms';
import type { Sentence } from './sentences/sentence';

export { NOTE_DAY } from './sentences/sentence';
export type { Sentence } from './sentences/sentence';

/** Follow-up lines in the style of job seekers, each with its full meaning. */
export const sentences: readonly Sentence[] = [
	...acts,
	...actsInOtherForms,
	...promises,
	...morePromises,
	...fallbacks,
	...mixed,
	...contacts,
	...purposes,
	...overheard,
	...otherVoices,
	...moreVoices,
	...shortForms,
];
