/** Comments, code and addresses are not spoken; emphasis is not heard. */
const UNSPOKEN =
	/%%[\s\S]*?(?:%%|$)|<!--[\s\S]*?(?:-->|$)|```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|<?\bhttps?:\/\/[^\s<>)]+>?/g;
const MARKUP = /\*+|~~|==|`|(^|\s)_+|_+(?=$|[\s.,;:!?])/gm;
const LINK = /!?\[\[(?:[^\][|\n]*\|)?|\]\]/g;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * A script as it is spoken, offsets unchanged: comments, code, addresses and emphasis are blanked, and curly
 * apostrophes become straight ones. `I'm **Robin**` is `I'm   Robin  `.
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
