import { ACT_VERB } from '../../../english/verbs';
import { ACTION_VERBS } from '../../../english/words/action-verbs';

/**
 * Verbs of the table that ask for nothing alone, as auxiliaries, participles, and verbs of what the user gets do:
 * `will`, `hear`.
 */
const NO_ORDER =
	/^(?:needs?|should|must|could|might|would|will|can|done?|let|get|hear|receive|expect(?:ing)?|wait(?:ing)?|await(?:ing)?|proposed|calling|emailing|report|offer|review|text|draft|file|order|test|land|host|hire|present|document|request|practice|research|plan|debrief|recap|update|post|use|see|look|give|drop)$/;
/** The verbs that ask the user for something, as the source of a pattern: `send`, `bring`. */
const VERBS = ACTION_VERBS.filter((verb) => !NO_ORDER.test(verb)).join('|');
/** What people ask of others besides: `try me Monday`, `give her a ring`, `drop me a line`, `leave it`, `pop by`. */
const OTHER_ORDERS = `(?:give|drop|shoot)\\s+(?:(?:me|us)(?!\\s+(?:un)?til)|him|her|them|it)|let\\s+(?:me|us|him|her|them)\\s+know|get\\s+(?:me|us)|(?:drop|pop|stop|come|swing|look)\\s+(?:by|in|over|round)(?!\\p{L})|(?:grab|book|find|pick|choose|put)\\s+(?:a|an|any|some|time|something|coffee|lunch|(?:him|her|them|me|us)\\s)|come(?!\\s+back\\s+to\\s+you)|hold\\s+off|wait|leave\\s+(?:it|him|her|them|that)(?!\\p{L})|respond|answer\\s+(?:me|us|him|her|them)|expect\\s+(?:nothing|no)|${VERBS}`;
/**
 * An order to the user, as others say it: `call me`, `please get back to her`, `then ring`. The source of a pattern; the
 * one list of what may follow "she said".
 */
const ORDER = `(?:(?:please|pls|just|so|then|also|maybe|first|better)\\s+)*(?:${ACT_VERB}|${OTHER_ORDERS})(?![\\p{L}'’])`;

/** What the user gets or waits for, after "to", which is no act: `hear`, `expect the contract`, `look out for it`. */
export const NO_ACT =
	'(?:expect(?!\\s+(?:nothing|no|my|our)(?!\\p{L}))|hear|receive|await|wait\\s+for|look\\s+(?:out|forward)|watch\\s+(?:out|for)|keep\\s+an\\s+eye)(?!\\p{L})';

/**
 * Words after a reporting verb that ask the user to act: "said to call Monday", "said ring me Monday", "said after the
 * 5th", `said "ring me Monday"`.
 */
export const ORDER_AFTER_SAID = new RegExp(
	`^\\s*(?:[,:]?\\s*["“‘']?\\s*${ORDER}|(?:that\\s+)?(?!(?:I|we)(?:['’](?:d|ll)|\\s+(?:would|will|should|might|could|can))\\s+(?:hear|know|get|have|receive)(?!\\p{L}))(?:(?:(?:me|us)\\s+)?(?:not\\s+|never\\s+)?to(?!\\s+${NO_ACT})|(?:don['’]?t|do\\s+not|never)(?=\\s+(?!${NO_ACT})\\p{Ll}+)|I|we|it['’]?s\\s+(?:ok|okay|fine)\\s+to|(?:any\\s?time\\s+)?after(?=\\s))(?!\\p{L}))`,
	'iu',
);

/** An order at the beginning of a quote, or of a clause in it: `“Ring me Monday,” she said`. */
export const ORDER_IN_QUOTE = new RegExp(`[“"‘'](?:[^“”"\\n]{1,200}[,.;:–—-]\\s)?\\s*${ORDER}`, 'iu');

/** What a message says, which "said" and "told" do not cover: `Per wrote ping us Friday`, `she replied: call Monday`. */
export const ORDER_AFTER_WROTE = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])([\\p{L}][\\p{L}\\p{M}.'’-]*)\\s+(?:wrote|writes|texted|texts|e-?mailed|messaged|replied|replies|answered|asks|asked)\\s*[,:]?\\s*["“‘']?\\s*(?=${ORDER})`,
	'giu',
);

/** Words before such an order: `she said please ` before "get back to me". */
export const BEFORE_ORDER =
	/(?:said|says|told\s+(?:me|us)|mentioned|suggested|wrote|writes|texted|texts|e-?mailed|messaged|replied|replies|answered|asks|asked)\s*[,:]?\s*["“‘']?\s*(?:(?:please|pls|just|so|then|to|(?:me|us)\s+to)\s+)*$/i;
