import type { ScriptPart } from '../../../../src/core/message/script';

/** Scripts and what each lacks. */
export const scripts: readonly (readonly [text: string, missing: readonly ScriptPart[]])[] = [
	[
		'This is Robin Ames. I cut churn by a fifth. I am calling about the rota. Please let me know what you think.',
		['ask'],
	],
	['This is Robin Ames. I cut churn by a fifth. I am calling about the rota. What do you think?', ['ask']],
	[
		'This is Robin Ames. I cut churn by a fifth. I am calling about the rota. Could I ask you a quick question?',
		['ask'],
	],
	[
		'This is Robin Ames. I cut churn by a fifth. I am calling about the rota. Could I ask you a question about the night shift?',
		[],
	],
	[
		'This is Robin Ames. I cut churn by a fifth. I am calling about the rota. Would you read my sketch and let me know what you think?',
		[],
	],
	['This is Robin Ames. I cut churn by a fifth. Just checking in. Could you tell me who decides?', ['why']],
	['This is Robin Ames. I cut churn by a fifth. Just checking in on the rota. Could you tell me who decides?', []],
	['This is Robin Ames. I cut churn by a fifth. Re the night rota. Could you tell me who decides?', []],
	['This is Robin Ames. I cut churn by a fifth. Re: your ad. Could you tell me who decides?', []],
	[
		"Hello Ms. Olin, this is Robin Ames, a pricing analyst with nine years in grocery. I'm calling about the pricing opening. Could you tell me whether it is still being filled?",
		[],
	],
	[
		'Hi, my name is Tunde Bakare. I ran the night desk at Sterling for six years. I am following up on the letter I sent you on Monday. May I ask who keeps the rota?',
		[],
	],
	[
		"Mr Cole, Imke Vos here. We met at the harbour fair, and I wanted to share the crane study. I cut loading times by 20 %. I'd like to know which of your berths is slowest.",
		[],
	],
	[
		'this is dolores quint calling about the school kitchen. i cooked for 400 kids a day. could you tell me who orders the vegetables?',
		[],
	],
	[
		"Good morning, I'm Petra. I applied for the nursing post. I have worked in wards since 2009. Would you tell me which shift is hardest to fill?",
		[],
	],
	[
		"It's Gus Fahey from the boat yard. Sam Ortiz suggested I call. I rebuilt eleven hulls. Which varnish do you use?",
		[],
	],
	[
		'**Who:** Robin Ames\n**Value:** nine years of pricing\n**Why:** the ad\n**Ask:** the name of whoever reads the letters',
		[],
	],
	[
		'- Who: This is Ana.\n- What I offer: two languages and a lorry licence.\n- Reason: your ad in the Echo\n- Ask: an introduction to the depot manager',
		[],
	],
	[
		'### Who\nThis is Robin.\n### Value\nI built the fee calculator.\n### Why\nThe fee role.\n### Ask\nWho reads proposals first?',
		[],
	],
	['Mr. Haas, I want you to give me the job. Any help would be great.', ['who', 'value', 'why']],
	["This is Robin Ames. I'm calling about the opening. I built the fee calculator. Any help would be great.", ['ask']],
	["This is Robin Ames. I'm calling about the opening. Could you tell me who decides?", ['value']],
	["I'm calling about the opening. I built the fee calculator at Larkfield. Could you tell me who decides?", ['who']],
	['This is Robin Ames. I built the fee calculator. Could you tell me who orders the paper?', ['why']],
	[
		'**Who:** This is Robin.\n**Value:** [what you offer]\n**Why:** the ad\n**Ask:** Could you tell me who decides?',
		['value'],
	],
	["**Who:**\n**Value:** nine years\n**Why:** the ad\n**Ask:**\nI'll call again tomorrow at 8:30.", ['who', 'ask']],
	['**Who:** TODO\n**Value:** nine years\n**Why:** ___\n**Ask:** any advice you may have', ['who', 'why', 'ask']],
	['This is {{name}}, calling about the role. I grew sales by 12 %. Could you tell me who decides?', ['who']],
	['Hello, this is about the opening. I have nine years of experience. Could you tell me who decides?', ['who']],
	[
		"It's Lena Roth. I'm calling about the choir job. I led two choirs. Let me know if there's anything you can do.",
		['ask'],
	],
	["It's Lena Roth. I'm calling about the choir job. I led two choirs. How are you?", ['ask']],
	["It's Lena Roth. I'm calling about the choir job. I led two choirs. Please call me back.", ['ask']],
	["It's Lena Roth, I led two choirs. I'm calling about the choir job. I'll call again on Monday at nine.", ['ask']],
	['Robin Ames speaking. About the ad: can you help me? I taught the sales team.', ['ask']],
];
