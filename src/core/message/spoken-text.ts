/** Comments, code and addresses, which are not spoken: `%%smile%%`, `https://example.com`. */
const UNSPOKEN =
	/%%[\s\S]*?(?:%%|$)|<!--[\s\S]*?(?:-->|$)|```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|<?\bhttps?:\/\/[^\s<>)]+>?/g;
/** Signs of bold, italics and code, which the user does not say: `**` in `**pricing**`. */
const MARKUP = /\*+|~~|==|`|(^|\s)_+|_+(?=$|[\s.,;:!?])/gm;
/**
 * The brackets of a link with its target; its alias is what the user says: `[[Dana Whitfield|` and `]]` in `[[Dana
 * Whitfield|Dana]]`.
 */
const LINK = /!?\[\[(?:[^\][|\n]*\|)?|\]\]/g;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * The spoken text of a script, with the same offsets: spaces replace comments, code, addresses and emphasis, and curly
 * apostrophes become straight ones. `I'm **Robin**` gives `I'm   Robin  `.
 */
export function spokenText(script: string): string {
	return script
		.replace(UNSPOKEN, blank)
		.replace(LINK, blank)
		.replace(MARKUP, blank)
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\u00A0/g, ' ');
}
