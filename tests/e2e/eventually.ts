const POLL_MS = 50;
const PATIENCE_MS = 8_000;

/** Asks again until the answer passes, and then says what the last one was. */
export async function eventually<Answer>(
	ask: () => Promise<Answer>,
	passes: (answer: Answer) => boolean,
): Promise<Answer> {
	const until = Date.now() + PATIENCE_MS;
	for (;;) {
		const answer = await ask();
		if (passes(answer)) return answer;
		if (Date.now() > until) throw new Error(`It stayed: ${JSON.stringify(answer)}`);
		await new Promise((again) => setTimeout(again, POLL_MS));
	}
}
