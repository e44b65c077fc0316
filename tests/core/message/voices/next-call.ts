/** Messages that say when I call again. */
export const timed = [
	"I'll call again tomorrow at 8:30.",
	'I will try you once more on Friday at 7:40.',
	"I'll ring again tomorrow evening at a quarter past five.",
	'Let me try you again on Monday morning.',
	'You will hear from me on Tuesday.',
	'I shall telephone again on Thursday.',
	"I'm going to call back this afternoon.",
	"I'll call you again. Tomorrow, half past eight.",
	'Will try again Wed around noon, bye!',
	"I'll give you another ring at 17:15.",
	'My next call is on the 3rd.',
	"I'll check back in two days.",
	'Expect my call on Monday at nine.',
] as const;

/** Messages that do not. */
export const untimed = [
	"I'll call again soon.",
	'I will try you some other time.',
	"I'll call again <time>.",
	'Thank you and goodbye.',
	'I called yesterday at 8:30.',
	'I look forward to tomorrow.',
	'Sam will call again tomorrow at 8:30.',
	'You can call me tomorrow at 8:30.',
	"I'll call Lee on Monday.",
	'I am in the office on Monday.',
	"Let's speak one of these days.",
	"I'll follow up.",
] as const;
