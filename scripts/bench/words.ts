export const FIRST =
	'Dana Lee Sam Ana Omar Priya Jonas Mina Tomás Ingrid Kofi Yuki Élodie Marek Leila Hugo Nadia Ravi Clara Piotr'.split(
		' ',
	);
export const LAST =
	'Whitfield Park Ortiz Keller Osei Tanaka Novák Haddad Lindqvist Moreau Banerjee Costa Brandt Okafor Silva Weiss'.split(
		' ',
	);
export const COMPANIES = 'Northwind,Halden & Sons,Bluepine,Corvid Labs,Meridian Foods,Atlas Rail,Fjordic'.split(',');
export const ZONES = ['America/Chicago', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Europe/London'];

/** Sentences of notes in several languages; many have a number or a word that could be a date. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
	en: [
		'We talked for half an hour about how the pricing team works and who decides on new lines.',
		'The whole thing ran on version 2.10.3 and nobody had touched it since March of last year.',
		'I may have been too quick to answer the second question.',
		'She sat down with the new analysts on Tuesday and went through every line of the model.',
		'There is a good chapter on margins in the book that Omar lent me.',
		'Remember to water the plants and to buy oats, lemons and two bags of coffee.',
		'Room 2026 is on the third floor, next to the kitchen.',
		'Followed up with the recruiter last week, no news so far.',
		'What struck me most was how little they argue, and how much they write.',
		'The report says that demand grew by 14% from 2023 to 2025, mostly in the north.',
		'He used to work at [[Atlas Rail]] before he moved to the coast.',
		'My notes from the workshop are in [[Learning/Margins and models]].',
		'They meet on Mondays at 9:30 and nobody may be late.',
		'Nothing in this paragraph is about anybody I know; it only fills the page as pages are filled.',
	],
	de: [
		'Wir haben lange über den Vertrieb gesprochen und darüber, wer am Ende entscheidet.',
		'Am Montag treffe ich die neue Leiterin; bis dahin will ich das Papier gelesen haben.',
		'Das Buch über Preise liegt noch auf dem Tisch, seit dem 3. März.',
		'Die Kinder kommen um 15:30 Uhr aus der Schule.',
	],
	fr: [
		'Nous avons parlé du marché et de la façon dont ils fixent les prix.',
		'Le rendez-vous est à 14 h, au deuxième étage, près de la cuisine.',
		'Il reste à lire le chapitre sur les marges avant le 12 décembre.',
	],
	es: [
		'Hablamos media hora sobre el equipo y sobre quién decide los precios.',
		'El lunes empieza el curso; hay que comprar los libros antes.',
	],
	ja: ['価格チームの仕事について三十分ほど話した。', '来週の月曜日に資料を読み直すこと。', '駅前の喫茶店で会った。'],
};

/** What a job seeker writes after a talk; `@` stands for the contact. */
export const PROMISES: readonly string[] = [
	'Follow up with @ Monday morning about the pricing article',
	'Next step: @ will call on Friday. If I don’t hear from her, I check in on Monday.',
	'Follow up with @ next week',
	'Check in with @ in two weeks',
	'Follow-up: call @ tomorrow before 8',
	'Follow up: @ promised an answer by the end of the month',
	'Call back @ on Thursday at 8:30am',
	'Follow up with @ in 3 business days to thank them for the introduction',
	'Next step: send @ the two pages by Friday EOD',
	'Follow up with @ after Thanksgiving',
	'Ask @ for an introduction to Lee next Tuesday #follow-up',
	'Check in with @ 📅 2026-11-24',
];

export const PROPERTY_DATES: readonly string[] = [
	'Monday at 8:30am',
	'2026-11-24',
	'next week',
	'Friday',
	'in two weeks',
	'email her on the 30th',
];

export const TOPICS: readonly string[] = [
	'Reading notes',
	'Ideas for the garden',
	'Trip to the coast',
	'Recipes',
	'Standup',
	'Project plan',
	'Book list',
	'Workshop',
	'Rent and bills',
	'Course week',
];
