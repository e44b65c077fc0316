/** A part of a line between commas, dashes, colons and full stops. */
export interface Clause {
	readonly text: string;
	/** The punctuation between this clause and the previous one. */
	readonly before: string;
	/** The clause's sentence, counted from 0. */
	readonly sentence: number;
}

/** The marks between the clauses of a log: `VM, will ring again. Expecting Friday`. */
const MARK = /[,;] +|[.!?]+(?: +|$)| +[–-]+ +|: +/g;

/** Splits a line into clauses: `called, voicemail. She was out` gives three clauses in two sentences. */
export function splitClauses(text: string): Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	let before = '';
	let sentence = 0;
	const add = (to: number) => {
		const words = text.slice(from, to).trim();
		if (words !== '') clauses.push({ text: words, before, sentence });
	};
	for (const mark of text.matchAll(MARK)) {
		add(mark.index);
		before = mark[0];
		if (/[.!?]/.test(mark[0]) && clauses.length > 0) sentence++;
		from = mark.index + mark[0].length;
	}
	add(text.length);
	return clauses;
}
