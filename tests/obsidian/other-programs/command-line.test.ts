/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const NOTES = {
	'Meetings/Dana.md': '---\nmet: 2026-11-19\n---\n- Follow up with [[Dana Whitfield]] Monday about the article\n',
	'Meetings/Kim.md': '- Follow up with Kim Lee on 2026-11-20\n- Follow up with Kim Lee on 2026-11-25\n',
	'Kim Ortiz.md': '- Follow up with Kim Ortiz on 2026-11-24\n',
	'Over.md': '- Follow up with Ana 2026-11-23\n\t- 2026-11-23 08:00 Closed\n',
};

beforeEach(async () => {
	freezeClock();
	shell = await startShell(NOTES);
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const command = (line: string) => shell.host.cli.run(`due-follow-ups${line}`);
const texts = async () => Promise.all(Object.keys(NOTES).map((path) => shell.read(path)));

describe('the list', () => {
	it('is the agenda of the terminal', async () => {
		const printed = await command('');
		expect(printed).toContain('4 notes in Test vault');
		expect(printed).toMatch(/Overdue \(1\)\n {2}Kim Lee/);
		expect(printed).toContain('Meetings/Dana.md:4');
		expect(printed).not.toContain('\u001b');
	});

	it('has only the sections that were asked for', async () => {
		const printed = await command(' section=overdue,next-7-days');
		expect(printed).toContain('Kim Ortiz');
		expect(printed).not.toContain('Dana');
		expect(await command(' section=waiting')).toBe('No follow-ups match.');
		expect(await command(' section=done-lately')).toContain('Ana');
	});

	it('has only the contact that was asked for, also as data', async () => {
		expect(await command(' contact=dana')).not.toContain('Kim');
		const report = JSON.parse(await command(' contact=kim format=json')) as { followUps: { contact: string }[] };
		expect(report.followUps.map(({ contact }) => contact)).toEqual(['Kim Lee', 'Kim Ortiz', 'Kim Lee']);
	});

	it('has as many people to keep in touch with as the sidebar, unless one is asked for', async () => {
		const names = ['Ines Falk', 'Jon Holt', 'Kaya Lund', 'Leo Marsh'];
		const note = '---\ntype: person\nmet: 2026-08-03\nkeep-in-touch: 6 weeks\n---\n';
		for (const name of names) await shell.external(`People/${name}.md`, note);
		await shell.flush();
		const printed = await command(' section=keep-in-touch');
		expect(names.filter((name) => printed.includes(name))).toHaveLength(3);
		for (const name of names) expect(await command(` section=keep-in-touch contact="${name}"`)).toContain(name);
	});

	it('is empty for a contact with nothing in the section', async () => {
		expect(await command(' contact=Dana section=overdue')).toBe('No follow-ups match.');
		expect(await command(' contact=Ana section=overdue')).toBe('No follow-ups match.');
	});

	it.each([
		[' format=xml', 'Error: format is one of text, json, not “xml”.'],
		[' section=soon', 'Error: section is one of promised-now, overdue'],
		[' contact=Nobody', 'Error: No follow-up is with “Nobody”.'],
		[' contact=Nobody section=today format=json', 'Error: No follow-up is with “Nobody”.'],
		[' contct=Dana', 'Error: “contct” is not known. Use format, section, contact, all.'],
	])('says what is wrong with%s in one line', async (line, error) => {
		const printed = await command(line);
		expect(printed).toContain(error);
		expect(printed.split('\n')).toHaveLength(1);
	});
});

describe('the log', () => {
	it('writes into the note, shows a notice, and can be undone', async () => {
		const printed = await command(':log contact="Dana Whitfield" outcome="left vm" calling-back="tomorrow 8:30"');
		expect(printed).toContain('Meetings/Dana.md: 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30');
		await shell.flush();
		expect(await shell.read('Meetings/Dana.md')).toContain(
			'\t- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30\n',
		);
		expect(shell.notices().join()).toContain('Dana Whitfield: logged.');
		await shell.run('undo-last-change');
		expect(await shell.read('Meetings/Dana.md')).toBe(NOTES['Meetings/Dana.md']);
	});

	it('means the most urgent of several with one person, or the line that is named', async () => {
		await command(':log contact="Kim Lee" outcome="no answer"');
		await shell.flush();
		expect((await shell.read('Meetings/Kim.md')).split('\n')[1]).toContain('Call: no answer');
		await command(':log file="Meetings/Kim" line=3 outcome=spoke');
		await shell.flush();
		expect((await shell.read('Meetings/Kim.md')).split('\n')[3]).toContain('Call: spoke');
	});

	it.each([
		['contact=Nemo outcome=spoke', 'Error: No follow-up is with “Nemo”.'],
		['contact=Kim outcome=spoke', 'Error: Several people are possible: Kim Lee, Kim Ortiz.'],
		['outcome=spoke', 'Error: Name a contact or a note.'],
		['contact=Dana outcome=banana', 'Error: “banana” is not an outcome.'],
		['contact=Dana', 'Error: Missing required parameter: outcome'],
		['contact=Dana outcome=spoke when=whenever', 'Error: “whenever” is not a date'],
		['contact=Dana outcome=spoke when=tomorrow', 'Error: “tomorrow” has not happened yet.'],
		['contact=Dana outcome="left vm" calling-back="Wed or Thu 9am"', 'Error: “Wed or Thu 9am” leaves the day open.'],
		['contact=Ana outcome=spoke', 'Error: The follow-up with Ana is over.'],
		['file=Nowhere outcome=spoke', 'Error: There is no note “Nowhere”.'],
		['file="Meetings/Kim" line=9 outcome=spoke', 'Error: No follow-up is in line 9'],
		['file="Meetings/Kim" line=x outcome=spoke', 'Error: “x” is not the number of a line.'],
		['file="Meetings/Kim" contact=Dana outcome=spoke', 'Error: “Meetings/Kim” has no such follow-up.'],
		['contact=Dana outcome=spoke outcomes=1', 'Error: “outcomes” is not known.'],
	])('writes nothing for %s', async (line, error) => {
		const printed = await command(`:log ${line}`);
		expect(printed).toContain(error);
		expect(printed.split('\n')).toHaveLength(1);
		expect(await texts()).toEqual(Object.values(NOTES));
	});

	it('keeps a note with line breaks, comments and code signs on its line', async () => {
		const note = 'one\\n---\\n%% two\\n```\\n- [x] Follow up with Bo';
		await command(`:log contact=Dana outcome=spoke note="${note}"`);
		await shell.flush();
		const text = await shell.read('Meetings/Dana.md');
		expect(text.split('\n')).toHaveLength(6);
		expect(shell.followUps.rowsOf('Meetings/Dana.md')).toHaveLength(1);
	});
});
