import { visibleContent, type Outline, type OutlineLine } from '../../../markdown/scan';

/** The end of a line whose last words are in the next one: ` to` in `She will introduce me to`. */
const GOES_ON = /(?:^|[^\p{L}])(?:to|with|call|contact|from|via|through|by|meet|and)\s*$/iu;
/** A line before a list of people, with the act that ends it: `Dana suggested I call:`, `People she suggested I contact:`. */
const LEADS =
	/(?:^|[^\p{L}])(?:call|contact|meet|e-?mail|ring|talk\s(?:to|with)|speak\s(?:to|with)|write\sto|reach\sout\sto|get\sin\stouch\swith|(?:intros?|introductions?|introduce\sme|introducing\sme|connect\sme|in\stouch)\s(?:to|with))\s*:\s*\**\s*$/iu;
/** A heading or label before a list of people: `Names from Dana`, `Contacts via Dana:`. */
const LABEL =
	/^[^\p{L}]*(?:names?|contacts?|people|leads?|intros?|introductions?|referrals?)\s(?:(?:given|suggested|shared|passed\son)\s)?(?:from|via|by)\s[^:]{1,60}:?\s*\**\s*$/iu;
/** Whom a line is about, before the one who acts: `People ` in `People she suggested I contact:`. */
const PEOPLE = /^[^\p{L}]*(?:people|names|contacts|folks)\s(?:that\s|whom\s|who\s)?/iu;
/** Where the name ends in an item of a list: `, ops` in `Lee Park, ops`. */
const AFTER_NAME = /\s*(?:,|;|:|\(|\s[–—-]).*$/su;

/** Whether the last words of a line can be in the next one: `She will introduce me to`. */
export const goesOn = (words: string): boolean => GOES_ON.test(words);

/** Whether a line leads to a list of people: `Dana suggested I call:`, `Names from Dana`. */
export const leadsToList = (words: string): boolean => LEADS.test(words) || LABEL.test(words);

/** The words of a line, with those of the next one if it goes on there: `She will introduce me to` and `Lee Park on Friday.` */
function wholeWords(outline: Outline, line: OutlineLine): string {
	const words = visibleContent(outline, line);
	const next = outline.lines[line.index + 1];
	const isOne = next?.kind === 'paragraph' && next.quoteDepth === line.quoteDepth && line.kind !== 'heading';
	return isOne && goesOn(words) ? `${words.trimEnd()} ${visibleContent(outline, next)}` : words;
}

/** The words of an item with those that lead to its list: `Dana suggested I call Lee Park` for the item `Lee Park, ops`. */
function listedWords(lead: string, item: string): string {
	const name = item.replace(AFTER_NAME, '');
	const before = lead.replace(/\s*:?\s*\**\s*$/u, '');
	return LABEL.test(lead) ? `${before}: ${name}` : `${before.replace(PEOPLE, '')} ${name}`;
}

/** The words of a line: with those of the next one if it goes on there, or with those that lead to its list, if any. */
export const wordsOf = (outline: Outline, line: OutlineLine, lead: OutlineLine | null): string =>
	lead === null ? wholeWords(outline, line) : listedWords(visibleContent(outline, lead), visibleContent(outline, line));

/** Whether a line is an item of the list to which another one leads. */
export const isListedBelow = (lead: OutlineLine, line: OutlineLine): boolean =>
	line.kind === 'list-item' &&
	(line.parent === lead.index || (lead.kind !== 'list-item' && line.parent === lead.parent));
