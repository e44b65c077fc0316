const PATIENCE = 8_000;

/** Asks again until the answer passes, and then says what the last one was. */
export async function eventually<Answer>(
	ask: () => Promise<Answer>,
	passes: (answer: Answer) => boolean,
): Promise<Answer> {
	const until = Date.now() + PATIENCE;
	for (;;) {
		const answer = await ask();
		if (passes(answer)) return answer;
		if (Date.now() > until) throw new Error(`It stayed: ${JSON.stringify(answer)}`);
		await new Promise((again) => setTimeout(again, 50));
	}
}
