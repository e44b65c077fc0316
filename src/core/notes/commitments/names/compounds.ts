import { setOf } from './word';

/** Nouns that begin like an order, by their first word: `call sheet`, `text neck`, `contact lenses`, `check-in luggage`. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
	call: setOf(
		'sheet sheets duration log logs list lists time times length centre center volume script scripts recording recordings quality rate rates sign girl waiting forwarding button queue block blocks window slot slots schedule summary transcript transcripts options agenda number numbers flow routing stack stats',
	),
	phone: setOf('bill bills case charger contract plan battery box bank book booth number numbers line repair upgrade'),
	ring: setOf('binder binders road fence tone tones finger size box bearer main'),
	text: setOf(
		'neck book books file files editor field fields box alignment size wrap format analysis adventure layer layers',
	),
	message: setOf(
		'board boards queue queues thread threads history centre center box log logs bus format broker passing',
	),
	email: setOf(
		'thread threads chain chains template templates signature signatures campaign campaigns inbox filter filters blast marketing digest server servers provider migration account accounts backlog',
	),
	mail: setOf('merge room box order server carrier shot client drop slot'),
	ask: setOf('rate rates price prices amount'),
	ping: setOf('pong time times rate test tests'),
	contact: setOf(
		'lens lenses form forms details list lists page info information sport sports tracing card cards sheet sheets hours',
	),
	chat: setOf('room rooms log logs bot bots history group groups app gpt window support'),
	talk: setOf('show shows radio therapy page track slot slots title abstract proposal'),
	write: setOf('access protection speed permission permissions off'),
	visit: setOf('summary log logs'),
	share: setOf('button options certificate sale class dealing'),
	'video call': setOf('setup link links gear kit software equipment'),
	'vid call': setOf('setup link links gear kit software equipment'),
	'loop back': setOf('the a an it my our'),
	'check in': setOf('luggage desk time times counter bag bags baggage process form forms kiosk window opens closes'),
};

/**
 * Whether a verb is the first part of a noun, by the words after it: `call` in `Call sheet for Monday`, but not in `Call
 * Sheila on Monday`. What is sent to somebody is no such noun: `Email thread to Kim`.
 */
export function isCompound(verb: string, keys: readonly string[]): boolean {
	const [next = '', ...rest] = keys;
	return COMPOUNDS[verb]?.has(next) === true && !rest.slice(0, 3).includes('to');
}
