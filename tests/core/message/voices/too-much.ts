/** Scripts that ask for a job, or for a decision that is not theirs. */
export const fires = [
	'I want you to give me the job.',
	'Could you give me a job?',
	'Please hire me.',
	'Do you have any openings for an analyst?',
	'Can you get me a job there?',
	"I need a job, and I'd take any.",
	'Would you put me on the shortlist?',
	'Please move my application to the next round.',
	'Tell me that I have the job.',
	'Could you decide today?',
	'May I have the position?',
	'Please promise me an interview.',
	'Is there any work for me at the yard?',
	'just give me a chance',
	'Are you hiring?',
] as const;

export const silent = [
	'Could you tell me whether I am still in the running?',
	'Could you tell me whether the opening is still being filled?',
	"I'm not asking for a job, only for a name.",
	'I applied for the analyst job you posted.',
	'Could you tell me who decides about it?',
	'They gave me the job of pricing the lanes.',
	'Companies hire me when their price lists have grown wild.',
	'May I have the job description?',
	'You did a great job on the surcharge page.',
	'When do you expect to decide?',
	'Could you introduce me to Lee Park?',
	'May I show you two gaps in your price list?',
	'I spent nine years finding jobs for machines.',
	'What would the first week of the job look like?',
	'Customers asked for work, and I priced it.',
] as const;

/** Asks and purposes. */
export const aimsFire = [
	'a job',
	'the job',
	'ask for a job',
	'ask her to hire me',
	'a position on her team',
	'get a decision',
	'an offer',
	'a job offer',
	'get him to decide',
	'give me a chance',
	'beg for work',
	'a yes',
] as const;

export const aimsSilent = [
	'the bus-fee analyst job',
	'an introduction to the billing team',
	'whether the opening is still being filled',
	'am I still in the running',
	'ask about the job opening they advertised',
	'the job description',
	'advice on my job search',
	'ask how they decide',
	'the lane pricing role',
	'the contract start',
	'ask who makes the decision',
	'a job fair in March',
	'the offer letter template he mentioned',
	'ask him for a job description',
] as const;
