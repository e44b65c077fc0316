import { PASSIVE } from '../acts/passives';
import { CREDIT, ELIDED, KNOWS, OFFERED, QUOTED, THANKS, US } from '../patterns';
import type { HintedPatterns } from './hinted-pattern';
import { mentionsAtMost } from './mentions';
import { sureSentences } from './sure-sentences';

/** The patterns of introductions. Those of somebody who acts need all that their acts need without anybody, and more. */
const ALL: readonly HintedPatterns[] = [ELIDED, US, QUOTED, OFFERED, KNOWS, CREDIT, THANKS, PASSIVE];

/**
 * Whether a line may lead the user to somebody, by a test that needs no signs for names: true for `Dana introduced me to
 * Lee`, false for `Dana called`.
 */
export const mayLead = (line: string): boolean =>
	sureSentences(line).some((sentence) => {
		const people = mentionsAtMost(sentence);
		return people > 0 && ALL.some((patterns) => patterns.for(sentence, people).length > 0);
	});
