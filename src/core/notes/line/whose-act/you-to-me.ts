import { THEIR_VERB_PLURAL } from '../../../english/verbs';
import { withoutCopies } from '../../../english/without-copies';

/** Verbs by which somebody makes the user act: `you'll want me`, and what comes from the user: `you'll hear from me`. */
const MAKES_ME_ACT = '(?!(?:want|need|ask|tell|remind|expect|invite|hear|get|have|receive|see|like|let)(?!\\p{L}))';
/** A thing between such a verb and the user: ` the brief to`, ` it `, ` back to`. */
const BETWEEN = '(?:\\s+(?!from\\s)[\\p{L}-]+){0,4}?';
/**
 * The contact is spoken to and promises the user something: `you'll call me`, `you send me the brief`, `you'd get back to
 * me`. Not an order to oneself, `you'll call Dana`, nor an act of the user, `you'll hear from me`.
 */
export const YOU_TO_ME = new RegExp(
	withoutCopies(
		`\\byou(?:(?:['’](?:ll|d)|\\s+(?:will|would|said\\s+you['’](?:ll|d)|promised\\s+to|agreed\\s+to|offered\\s+to|(?:are|were)\\s+going\\s+to))\\s+(?:then\\s+|also\\s+|just\\s+)?(?:${MAKES_ME_ACT}\\p{L}+${BETWEEN}\\s+(?:me|us)|(?:get|come|be)\\s+back\\s+to\\s+(?:me|us)|let\\s+(?:me|us)\\s+(?:know|have)|(?:be|get)\\s+(?:back\\s+)?in\\s+touch)|\\s+(?!(?:ask|tell|remind)(?!\\p{L}))(?:${THEIR_VERB_PLURAL}|owe)(?:\\s+back)?(?:\\s+(?:to|with))?\\s+(?:me|us))(?!\\p{L})`,
	),
	'giu',
);
