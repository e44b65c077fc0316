import type { Settings } from '../settings';
import { pauseIn, type Steps } from '../steps';
import { trackedLineSteps } from './line-follow-ups';
import { noteContext, type NoteContext, type NoteSource } from './note-context';
import { propertyFollowUps } from './property-follow-ups';

/** Whether a note says what the rows of other notes show of a person: names, a telephone number, a wish for no calls. */
const tellsOfPerson = ({ card, knownAs }: NoteContext) =>
	knownAs.length > 0 || Object.values(card).some((fact: ContactFact) => fact !== null);
type ContactFact = NoteContext['card'][keyof NoteContext['card']];

/**
 * Whether the list of follow-ups needs a note: it has a follow-up, or adds to those of other notes, as a note with `phone:
 * 555 0142` does. Takes a fraction of the time of reading the note, so that a run over the vault can complete the list first.
 */
export function* listNeeds(source: NoteSource, settings: Settings): Steps<boolean> {
	if (settings.trackFound || source.propertiesBroken) return true;
	const note = noteContext(source, settings);
	if (tellsOfPerson(note)) return true;
	yield* pauseIn(source.text);
	const [line] = yield* trackedLineSteps(note, 1);
	if (line) return true;
	return (yield* propertyFollowUps(note, [])).followUps.length > 0;
}
