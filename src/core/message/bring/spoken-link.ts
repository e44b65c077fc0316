import { noteName, plainWords, readLinks } from '../../markdown/links';

/** A link in a sentence: the name of the note, and the words that the reader sees. */
export interface SpokenLink {
	readonly target: string;
	readonly name: string;
	readonly shown: string;
	/** Whether it says where somebody works, lives or was, which is nothing to talk about: `She is at [[Northwind]]`. */
	readonly isAside: boolean;
	/** Whether the sentence says that it is for the contact: `Bring [[Empty backhauls in rail]]`. */
	readonly isToBring: boolean;
}

/** Words before a firm or a place: `at `, `works for `, `moved to the `. Not `interested in `. */
const IN_FRONT =
	/(?:^|[^\p{L}])(?:at|@|joined|joins|joining|left|leaves|leaving|quit|quitting|(?:works?|worked|working|job|role|hired|employed)\s+(?:for|at|with|by)|(?:lives?|lived|living|based|born|grew\s+up|raised|stay(?:s|ed|ing)?|studied|studies)\s+in|(?:move[sd]?|moving|trip|travel\w*|flew|fl(?:y|ies|ying)|drove|going|went|back)\s+(?:to|from|in)|visit(?:s|ed|ing)?|met\s+(?:in|through|via)|from)\s+(?:the\s+)?$/iu;
/** A field of a card before a link: `Location:: `, `- **Company**: `. */
const FIELD = /^[\s>*_+-]*(\p{L}[\p{L}\s_-]{1,30}?)[*_]*\s?::?[*_\s]*(?:$|[^\p{L}]|\[\[[^[\]]*\]\])/u;
/** Fields about what somebody cares about: `Interests`, `Works on`. */
const OF_INTEREST =
	/interest|topic|lik(?:e|es|ing)$|love|hobb|care|research|focus|passion|works?\s+on|working\s+on|field|expert|learn|read|curious|ask|talk|need|want|bring|share|discuss|spoke/iu;
/** Words that say that something is for the contact: `bring`, `send her`, `for him`. */
const TO_BRING =
	/(?:^|[^\p{L}])(?:bring|share|send|show|give|forward|pass|lend|offer|recommend|mention|print|for\s+(?:her|him|them)|might\s+(?:like|interest|help)|would\s+(?:like|love|enjoy|interest))(?!\p{L})/iu;

const isField = (before: string): boolean => {
	const key = FIELD.exec(before)?.[1];
	return key !== undefined && !OF_INTEREST.test(key);
};

/** Returns the links of a sentence: `[[Northwind]]`, which is an aside, of "She is at [[Northwind]]". */
export function spokenLinks(sentence: string): readonly SpokenLink[] {
	return readLinks(sentence).flatMap(({ from, target, shownFrom, shownTo, embed }) => {
		if (target === null || embed) return [];
		const before = sentence.slice(0, from);
		return [
			{
				...{ target, name: noteName(target), shown: sentence.slice(shownFrom, shownTo) },
				isAside: IN_FRONT.test(before) || isField(before),
				isToBring: TO_BRING.test(plainWords(sentence)),
			},
		];
	});
}
