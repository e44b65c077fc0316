import { MONTH_NAME, WEEKDAY_NAME } from '../../english/calendar-words';
import { plainWords } from '../../markdown/links';

/** A longer phrase is not a topic but a sentence: `the usage-based pricing of empty lanes` has 38. */
const LONGEST_TOPIC_CHARACTERS = 60;
/** Where a topic ends, at a word that begins another clause: ` because` in `depot pricing because it is new`. */
const STOP = new RegExp(
	`\\s+(?:which|who|that|over\\s+(?:lunch|coffee|tea|dinner|breakfast|a)|during|for\\s+(?:an?|the|half|hours|\\d+)|because|so|but|while|when|where|if|for\\s+(?:me|him|her|us|them)|by|until|before|after|from|at|and\\s+(?:I|she|he|they|we|it|was|is)|next|last|this|on\\s+${WEEKDAY_NAME}|tomorrow|today|instead|too|again|already|soon|there|here|yet|was|were|is|are|has|had|would|will|can|could|than|with\\s+(?:love|me|her|him))\\b.*$`,
	'iu',
);
/** Words that follow `about` and are no topic: `it`, `the weather`. */
const NO_TOPIC =
	/^(?:it|that|this|me|him|her|them|us|you|everything|nothing|something|anything|things?|stuff|one|all|what|how|why|who|whom|whether|a\s+lot|old\s+times|life|work|weather|kids|the\s+(?:weather|kids|family|job|role|position|company|team|interview|move|call|meeting))$/iu;

/** Jobs and appointments, which are not topics to write about: `pricing analyst`, `second interview`. */
const NO_SUBJECT =
	/(?:^|\s)(?:manager|analyst|director|engineer|role|job|position|contract|lead|consultant|recruiter|interview|meeting|call|years|days|weeks|months|minutes|hours)$|\bper\s|[$€£]/iu;

/** A noun phrase that fits a purpose: one line, without a lead-in, a few words. */
/** "the bill nobody can predict": a phrase that says nothing without its verb. */
const CLAUSE = /\s(?:nobody|no\s?one|everybody|everyone|someone|people|I|you|we|they|she|he)(?:\s|$)/u;

function phrase(words: string): string | null {
	const plain = plainWords(words)
		.replace(/^(?:the|an?|my|our|his|her|their|its|some|all|about|on|of)\s+/i, '')
		.split(/[,;:()"“”.!?\n]|\s[–—-]\s/)[0]
		?.replace(STOP, '')
		.trim();
	if (
		!plain ||
		NO_SUBJECT.test(plain) ||
		CLAUSE.test(plain) ||
		plain.length < 4 ||
		plain.length > LONGEST_TOPIC_CHARACTERS ||
		NO_TOPIC.test(plain)
	)
		return null;
	return plain.split(/\s+/).length <= 6 && /\p{L}{3,}/u.test(plain) ? plain : null;
}

/** What a job seeker can share, as a pattern: `article` in `the pricing article`. */
const ARTICLE =
	'(?:article|study|paper|book|report|essay|podcast|talk|webinar|dataset|case\\s+study|post|interview|chart|video|newsletter|survey|white\\s*paper|column|chapter|episode|write-up|comparison)';
/** A title in quotes and what it is: `“How we price”, an article`. */
const NAMED = new RegExp(
	`["“]([^"”\\n]{4,80}?),?["”],?\\s+(?:an?|the|his|her|their)\\s+(?:\\p{L}+\\s+)?(${ARTICLE})(?![\\p{L}-])`,
	'giu',
);
/** What can be shared, and its topic: `an article on usage-based pricing`. */
const ABOUT = new RegExp(
	`(?:^|[^\\p{L}-])(?:an?|the|that|this|some|his|her|their|my)\\s+(?:(?:\\p{L}|-)+\\s+){0,2}?(${ARTICLE})\\s+(?:on|about|of|by|called|titled|from)\\s+([^.!?;\\n]{4,80})`,
	'giu',
);
/** A thing with the words that say which: `the usage-based article`, `that pricing study`. */
const MODIFIED = new RegExp(
	`(?:^|[^\\p{L}-])(?:the|that|my|a)\\s+((?:\\p{L}+-)+\\p{L}+|\\p{L}{4,}(?:\\s\\p{L}{4,})?)\\s+(${ARTICLE})(?![\\p{L}-])`,
	'giu',
);
/** A linked article with its title: `[Reading the market](https://example.org)`. */
const LINKED = /\[([^\][\n]{4,60})\]\(https?:[^()\s]+\)/g;
/** Words that do not make a topic of the noun after them: `next call`, `good chat`. */
const NO_MODIFIER =
	/^(?:good|great|long|short|new|next|last|first|second|final|old|whole|same|nice|little|interesting|big|other|phone|panel|reference|heavy|only)\b/i;

/** What the contact brings: `she'll send the org chart by Friday`. */
const THEY_SEND =
	/(?:^|[^\p{L}])(?:[Ss]he|[Hh]e|[Tt]hey|\p{Lu}\p{L}+)(?:['’](?:ll|d)|\s+(?:will|would|to|promised\s+to|offered\s+to|is\s+going\s+to))\s+(?:send|share|forward|e-?mail|mail|give|bring|pass|dig\s+out|look\s+up)(?!\p{L})/u;
/** The day of a thing is no topic: `the chart by Friday`. */
const IS_DAY = new RegExp(`^(?:${WEEKDAY_NAME}|${MONTH_NAME}|tomorrow|today|the\\s+end|next\\s)(?!\\p{L})`, 'iu');

/** Articles, studies and books that a sentence mentions: `share the study on empty backhauls`. */
export function articlesIn(sentence: string): string[] {
	if (THEY_SEND.test(sentence)) return [];
	const found: string[] = [];
	for (const [, title, kind] of sentence.matchAll(NAMED))
		found.push(`share the ${kind?.toLowerCase()} “${title?.trim()}”`);
	if (found.length > 0) return found;
	for (const [, title] of sentence.matchAll(LINKED)) found.push(`share more on the ${plainWords(title ?? '')}`);
	for (const [, kind, rest] of sentence.matchAll(ABOUT)) {
		const about = IS_DAY.test(rest ?? '') ? null : phrase(rest ?? '');
		if (about && !/^\d/.test(about)) found.push(`share the ${kind?.toLowerCase()} on ${about}`);
	}
	if (found.length > 0) return found;
	for (const [, modifier, kind] of sentence.matchAll(MODIFIED)) {
		if (modifier && !NO_MODIFIER.test(modifier)) found.push(`share the ${modifier} ${kind?.toLowerCase()}`);
	}
	return found;
}

/** What the user said to send or bring: `I will send the study`. */
const PROMISE =
	/(?:^|[^\p{L}])I(?:['’]d|['’]ll|\s+would|\s+will|\s+(?:promised|offered|agreed|said)\s+(?:(?:that\s+)?I(?:['’]d|\s+would)|to))\s+(send|bring|share|show|forward|give|lend|write|find|draw|put\s+together|look\s+up|dig\s+out)\s+([^.!?;\n]{4,90})/giu;
/** To whom: `Dana Whitfield `, `to her `, `over `. A name is not told from other words without its capital. */
const RECEIVER =
	/^(?:to\s+)?(?:(?:[Hh]er|[Hh]im|[Tt]hem|[Oo]ver|[Bb]ack|[Uu]p|[Aa]long|[Tt]ogether)\s+|(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?=\p{Ll}))/u;
/** An introduction that the user promised: `I offered to introduce her to Lee Park`. */
const I_INTRODUCE =
	/(?:^|[^\p{L}])I(?:['’]d|['’]ll|\s+would|\s+will|\s+(?:promised|offered)\s+to)\s+(introduce|connect)\s+(?:her|him|them|\p{Lu}\p{L}+)\s+(to|with)\s+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/gu;
/** What the contact asked for: `She wants to see the numbers`, `Dana asked for the study`. */
const WANTED =
	/(?:^|[^\p{L}])(?:[Ss]he|[Hh]e|[Tt]hey|\p{Lu}\p{L}+)\s*(?:asked\s+(?:me\s+)?for|wants?\s+to\s+(?:see|read|have|hear\s+(?:about|more\s+about))|wanted\s+to\s+(?:see|read|have|hear\s+(?:about|more\s+about))|would\s+love\s+to\s+(?:see|read|have)|['’]d\s+love\s+to\s+(?:see|read|have))\s+([^.!?;\n]{4,80})/gu;

/** What the user promised to bring, and what they asked for: `bring the comparison of how three others do it`. */
export function promisesIn(sentence: string): string[] {
	const found: string[] = [];
	for (const [, verb, rest] of sentence.matchAll(PROMISE)) {
		const what = phrase(plainWords(rest ?? '').replace(RECEIVER, ''));
		if (what && verb) found.push(`${verb.toLowerCase()} the ${what}`);
	}
	for (const [, verb, to, name] of sentence.matchAll(I_INTRODUCE))
		found.push(`${verb?.toLowerCase()} them ${to} ${name}`);
	for (const [, rest] of sentence.matchAll(WANTED)) {
		const what = phrase(rest ?? '');
		if (what) found.push(`bring the ${what}`);
	}
	return found;
}

/** Words that the note stresses: `**usage-based pricing**`. */
const BOLD = /\*\*([^*\n]{4,60})\*\*|==([^=\n]{4,60})==/g;
/** A phrase with a hyphen, which often names a topic: `usage-based pricing`. */
const COMPOUND =
	/(?:^|[^\p{L}-])((?:\p{Ll}{2,}-){1,2}\p{Ll}{3,}\s+\p{Ll}{4,}(?:\s+(?:models?|plans?|tables?|rules?|systems?))?)(?![\p{L}-])/gu;
/** A topic that the talk was about: `we spoke about depot pricing`. */
const SPOKE =
	/(?:^|[^\p{L}])(?:(?:talk|speak|chat|spoke|talked|chatted|argued|asked(?:\s+(?:me|a\s+lot))?|worried|worries|curious|thinking|know\s+more|learn(?:ed)?(?:\s+more)?|heard|told\s+(?:me|her|him|them)(?:\s+all)?|went\s+on|rethinking|excited|question(?:s)?|wonder(?:s|ed)?)\s+about|discuss(?:ed|ing)?|interested\s+in|moving(?:\s+\p{L}+){0,5}?\s+to|switching\s+to|working\s+on|struggling\s+with|rethinking|looking\s+into|experimenting\s+with|(?:her|his|their)\s+(?:worry|question|problem|headache|big\s+topic|project)(?:\s+is|:)|we\s+(?:covered|compared|sketched)|topics?:)\s+([^.!?;\n]{4,100})/giu;
/** Words with a hyphen that name no topic: `follow-up call`, `part-time job`. */
const NOT_COMPOUND =
	/^(?:follow-up|check-in|well-known|so-called|one-page|part-time|full-time|long-term|short-term|two-page|second-round|half-hour|ten-minute|old-fashioned|good-looking)\b/i;

/** What a talk was about: `share an article on usage-based pricing`. */
export function topicsIn(sentence: string): string[] {
	const topics: string[] = [];
	const add = (words: string | null) => {
		if (words !== null && !/^\d|^I\b/.test(words)) topics.push(words);
	};
	for (const match of sentence.matchAll(BOLD)) {
		const words = match[1] ?? match[2] ?? '';
		if (!/[:!?]$/.test(words.trim()) && !/^(?:follow|check|next|call)\b/i.test(words)) add(phrase(words));
	}
	const plain = plainWords(sentence);
	if (topics.length === 0) for (const [, words] of plain.matchAll(SPOKE)) add(phrase(words ?? ''));
	for (const [, words] of plain.matchAll(COMPOUND)) {
		if (words && !NOT_COMPOUND.test(words) && !topics.some((topic) => topic.includes(words))) add(phrase(words));
	}
	return topics.map((topic) => `share an article on ${topic}`);
}
