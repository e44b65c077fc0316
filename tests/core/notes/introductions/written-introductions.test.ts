import { introductionsIn } from './read';

/** Lines as people write them, who leads the user to whom, and `+` if the name may be used. */
const LINES: readonly (readonly [text: string, expected: string])[] = [
	// An email to somebody.
	["Coffee w/ Omar: he'll send an email to Greta Holm introducing us", 'Omar > Greta Holm'],
	['Nadia is writing a note to Tom Hale to introduce me', 'Nadia > Tom Hale'],
	// The person is named outside the words of the introduction.
	['Ping Tom Hale (Priya put us in touch by mail)', 'Priya > Tom Hale'],
	["Met Ben Okoye at the fair – Chloe's cousin, she made the intro", 'Chloe > Ben Okoye'],
	['Emailed Greta Holm saying Sven had sent me her way', 'Sven > Greta Holm'],
	['Wrote to Hugo Lind, mentioning Ana suggested him', 'Ana > Hugo Lind'],
	['Got a call from Omar Saleh, Nadia had given him my number', 'Nadia > Omar Saleh'],
	['Lead for Petra Simic: Ivan', 'Ivan > Petra Simic'],
	['contact for Eva Novak: Marek (they row together)', 'Marek > Eva Novak'],
	['Referred by: Ana Ruiz (for Hugo Lind)', 'Ana Ruiz > Hugo Lind'],
	['Ivan gave me a contact at the port authority: Petra Simic', 'Ivan > Petra Simic'],
	// Somebody beside them is described.
	[
		"Met Steve Moss, one of the drivers, who put me in touch with Lena's director, Fritz Kuhn",
		'Steve Moss > Fritz Kuhn',
	],
	[
		'Dana introduced me to Lee Park, Tom Reed, and her boss, Mia Ruiz',
		'Dana > Lee Park, Dana > Tom Reed, Dana > Mia Ruiz',
	],
	['Gemma will set something up with her director, Raj Dutt, and me', 'Gemma > Raj Dutt'],
	['Second call with Gemma Stone. Will find a time with Raj Dutt and me', 'Gemma Stone > Raj Dutt'],
	['My aunt Ruth plays chess with Colin Marsh and is going to put in a word', 'Ruth > Colin Marsh'],
	// Advice and promises.
	['Hal said I should absolutely have a coffee with Martha Dunn', 'Hal > Martha Dunn'],
	['Wes is getting me in front of Bianca Ortiz on the 9th', 'Wes > Bianca Ortiz'],
	['Yuki thinks Kenji Mori would be a good person to pick the brains of', 'Yuki > Kenji Mori'],
	['gus passed on my cv to his boss linda perez', 'Gus > Linda Perez'],
	['Tobias is friends with Rosa Klein and will have a word', 'Tobias > Rosa Klein'],
	['Femi knows a guy at the brewery, Karl Voss, worth a call', 'Femi > Karl Voss'],
	['Chloe put my CV on Ben Okoye’s desk', 'Chloe > Ben Okoye'],
	['Ivan will put my name forward to Petra Simic', 'Ivan > Petra Simic'],
	["Nadia got me Omar Saleh's private number", 'Nadia > Omar Saleh'],
	['Yuki invited Kenji Mori to lunch so we could meet', 'Yuki > Kenji Mori'],
	['Wes DMed Bianca Ortiz for me', 'Wes > Bianca Ortiz'],
	['Emailed Greta Holm, said Sven had given me her number', 'Sven > Greta Holm'],
	['Ring Stuart Webb, tell him Mel sent you', 'Mel > Stuart Webb'],
	// May the name be used?
	["Mel: 'tell Stuart Webb I sent you'", 'Mel > Stuart Webb +'],
	['Priya said to mention her when I write to Tom Hale', 'Priya > Tom Hale +'],
	["Mel: 'mention my name when you ring Stuart Webb'", 'Mel > Stuart Webb +'],
	['Ruth thinks I should call Colin Marsh, and I can say she sent me', 'Ruth > Colin Marsh +'],
];

/** Lines with the same words that introduce nobody. */
const NONE: readonly string[] = [
	'Send an email to Greta Holm introducing the plan',
	'Omar wrote an email to Greta Holm introducing his team',
	'Ping Tom Hale (Priya was late again)',
	'Met Ben Okoye at the fair – Dana introduced us to the new depot',
	'Lunch with Ben Okoye – Chloe made the intro slides',
	'Emailed Greta Holm saying Sven had left',
	"Got a call from Omar Saleh's assistant, Nadia had lost his number",
	'Source for the map: Marek',
	'Contact for spare parts: Ivan',
	'My aunt Ruth plays chess with Colin Marsh and is going to be late',
	'Gemma will set something up for the depot',
	'Hal said I should absolutely have a rest',
	'Wes is getting me in front of the board',
	"Ben Okoye's friend introduced me to jazz",
	"Dana introduced me to Lee Park's cousin",
	'Tell Colin Marsh I sent the invoice',
	'Ring Stuart Webb, tell him Mel sent the keys',
	'Tobias is friends with Rosa Klein and will have a word about the rota',
	'Femi knows Karl Voss, who is worth millions',
	'Chloe put my coat on Ben Okoye’s desk',
	'Ivan will put my name on the list',
	"Nadia got me Omar Saleh's book",
	'Yuki invited Kenji Mori to lunch',
	'Priya said to mention the price when I write to Tom Hale',
];

describe('introductions as people write them', () => {
	it.each(LINES)('reads “%s”', (text, expected) => {
		expect(introductionsIn(text, 'Lena Voss').join(', ')).toBe(expected);
	});

	it.each(NONE)('reads no introduction in “%s”', (text) => {
		expect(introductionsIn(text, 'Lena Voss')).toEqual([]);
	});

	it('takes no firm behind a name for a person', () => {
		expect(introductionsIn('Dana introduced me to Lee Park, Brightline')).toEqual(['Dana > Lee Park']);
		expect(introductionsIn('Dana introduced me to Lee Park, Harbour BPM')).toEqual(['Dana > Lee Park']);
		expect(introductionsIn('Dana introduced me to Lee Park, Wulfric and Tom')).toHaveLength(3);
	});
});
