/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell } from './shell';

beforeEach(() => freezeClock());
afterEach(() => jest.useRealTimers());

const codes = (reminders: readonly { code: string }[]) => reminders.map(({ code }) => code);

it('rows carry what good practice says about them, the same until something changes', async () => {
	const shell = await startShell({ 'Meetings/2026-11-19 Dana.md': '- Follow up with [[Dana Whitfield]] on Monday\n' });
	const first = shell.actions.reminders(shell.row('Dana Whitfield'));
	expect(codes(first)).toEqual(['purpose.none']);
	expect(shell.actions.reminders(shell.row('Dana Whitfield'))).toBe(first);

	await shell.plugin.store.set('disabledGuidelines', ['purpose.none']);
	expect(shell.actions.reminders(shell.row('Dana Whitfield'))).toEqual([]);
});

it('a purpose comes from the contact’s own notes, is written with one click, and can be taken back', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const text = 'We talked about **usage-based pricing**.\n\n- Follow up with [[Dana Whitfield]] on Monday\n';
	const shell = await startShell({ [path]: text });
	const { key } = shell.row('Dana Whitfield');
	const [proposed = ''] = await shell.actions.purposes(key);
	expect(proposed).toBe('share an article on usage-based pricing');
	expect((await shell.actions.setPurpose(key, proposed)).ok).toBe(true);
	await shell.flush();
	expect(await shell.read(path)).toContain('on Monday to share an article on usage-based pricing\n');
	expect(codes(shell.actions.reminders(shell.row('Dana Whitfield')))).not.toContain('purpose.none');
	await shell.actions.undo();
	expect(await shell.read(path)).toBe(text);
});

it('the time of the next call and the day of a check-in are written where they belong', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const shell = await startShell({
		[path]:
			'- Call [[Lee]] Monday #follow-up\n  - 2026-11-20 08:10 Call: left message\n- Next step: [[Dana]] will call on Friday\n',
	});
	await shell.actions.addCallTime(shell.row('Lee').key, '2026-11-24T08:30');
	await shell.actions.addCheckIn(shell.row('Dana').key, '2026-11-30');
	await shell.flush();
	const text = await shell.read(path);
	expect(text).toContain('left message. Calling back 2026-11-24 08:30\n');
	expect(text).toContain("will call on Friday. If I don't hear back, I follow up on 2026-11-30\n");
});

it('a meeting of this week without a next step is met under its note', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const shell = await startShell({ [path]: '---\ncontact: Dana\n---\nA good talk.\n' });
	await shell.open(path);
	await shell.flush();
	expect(codes(shell.followUps.current().thisNote?.reminders ?? [])).toEqual(['expectation.none']);
});
