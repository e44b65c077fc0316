/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import fc from 'fast-check';
import { agenda } from '../../../src/core/agenda/agenda';
import type { FollowUp } from '../../../src/core/follow-up';
import type { ViewModel } from '../../../src/ui/model';
import { statusText } from '../../../src/ui/notices/status-bar';
import { pressingCount, weeksOf } from '../../../src/ui/sidebar/list/section-layout';
import { attempt, followUp, person, policyOf, when } from '../../core/agenda/builders';
import { setDevice } from '../../host/obsidian/base/platform';
import { freezeClock, startShell } from '../../obsidian/shell';
import { runs } from '../../property-runs';

const NOW = '2026-11-23T08:10';

const promise = (name: string, due: string): FollowUp =>
	followUp({
		id: `l${name}.0`,
		contacts: [person(name)],
		entries: [attempt('2026-11-20T08:10', 'left message', { callingBack: due })],
	});
const on = (name: string, day: string): FollowUp =>
	followUp({ id: `d${name}.0`, contacts: [person(name)], act: when(day) });

function said(...followUps: readonly FollowUp[]): string {
	const groups = agenda(followUps, NOW, policyOf()).persons;
	const model = {
		now: NOW,
		language: 'en',
		groups,
	} as unknown as ViewModel;
	const status = statusText(model);
	return status ? `${status.text} | ${status.label}` : 'nothing';
}

const NOTE = { 'Meetings/2026-11-19 Dana.md': '- Follow up with Dana on 2026-11-23\n' };
const items = () => [...document.querySelectorAll<HTMLElement>('.due-status')];

describe('the status bar', () => {
	it.each([
		[
			'how many are due, and the next promised call',
			[on('Ana', '2026-11-20'), on('Ben', '2026-11-23'), promise('Dana', '2026-11-23T08:30')],
			'3 due · 08:30 | 3 due; next promised call: Dana, 08:30. Opens the list.',
		],
		['one alone', [on('Ana', '2026-11-23')], '1 due | 1 due. Opens the list.'],
		[
			'the day of a call that is not today',
			[promise('Dana', '2026-11-24T08:30')],
			'Tue 08:30 | Nothing due now; next promised call: Dana, Tue 24 Nov, 08:30. Opens the list.',
		],
		[
			'the next one ahead, not the one that was missed',
			[promise('Lee', '2026-11-23T07:00'), promise('Dana', '2026-11-23T17:30'), promise('Ana', '2026-11-25T09:00')],
			'2 due · 17:30 | 2 due; next promised call: Dana, 17:30. Opens the list.',
		],
		[
			'a person with several follow-ups once',
			[on('Ana Reyes', '2026-11-20'), on('Ana Reyes', '2026-11-23')],
			'1 due | 1 due. Opens the list.',
		],
		['nothing of a call that is weeks away', [promise('Dana', '2026-12-20T08:30')], 'nothing'],
		['nothing when there is nothing', [], 'nothing'],
	] as const)('says %s', (_, followUps, expected) => {
		expect(said(...followUps)).toBe(expected);
	});

	it('counts what the two weeks count for today', () => {
		const names = fc.constantFrom('Ana Reyes', 'Ben Adu', 'Kim', 'Ana Reyes, Ben Adu');
		const plans = fc.constantFrom<Partial<FollowUp>>(
			{ act: when('2026-11-20') },
			{ act: when('2026-11-23') },
			{ act: when('2026-11-25') },
			{ act: when('2026-09-01') },
			{ expected: when('2026-11-23') },
			{ entries: [attempt('2026-11-20T08:10', 'spoke')] },
			{},
			{ attemptsAllowed: 1, entries: [attempt('2026-11-02', 'sent')] },
			{ entries: promise('', '2026-11-23T08:20').entries },
			{ entries: promise('', '2026-11-23T17:00').entries },
		);
		fc.assert(
			fc.property(fc.array(fc.record({ names, plan: plans }), { maxLength: 8 }), (given) => {
				const followUps = given.map(({ names: all, plan }, index) =>
					followUp({
						id: `l${index}.0`,
						path: `${index % 3}.md`,
						contacts: all.split(', ').map((name) => person(name)),
						...plan,
					}),
				);
				const model = { now: NOW, groups: agenda(followUps, NOW, policyOf()).persons } as unknown as ViewModel;
				return pressingCount(model) === weeksOf(model)[0]?.mine;
			}),
			{ numRuns: runs(200) },
		);
	});

	it('keeps its direction in a right-to-left window', async () => {
		freezeClock();
		const shell = await startShell(NOTE);
		expect(items()[0]?.querySelector('bdi')?.textContent).toBe('1 due');
		shell.destroy();
		jest.useRealTimers();
	});

	it('follows the notes and its setting, and opens the list by click or key', async () => {
		freezeClock();
		const shell = await startShell(NOTE);
		const [item] = items();
		expect(item?.textContent).toBe('1 due');
		expect(item?.getAttribute('role')).toBe('button');
		expect(item?.tabIndex).toBe(0);
		await shell.plugin.store.set('statusBar', false);
		expect(item?.style.display).toBe('none');
		await shell.plugin.store.set('statusBar', true);
		await shell.actions.close([shell.row('Dana').key]);
		for (let tries = 0; tries < 40 && item?.style.display !== 'none'; tries++) await shell.flush();
		expect(item?.style.display).toBe('none');
		item?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		await shell.flush();
		expect(shell.app.workspace.getLeavesOfType('due-follow-ups')).toHaveLength(1);
		shell.destroy();
		jest.useRealTimers();
	});

	it('has no item on a phone', async () => {
		setDevice('android');
		const shell = await startShell(NOTE);
		expect(items()).toEqual([]);
		shell.destroy();
		setDevice('desktop');
	});

	it('no timer counts minutes while the sidebar is collapsed', async () => {
		freezeClock();
		const promised = '\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-23 08:30\n';
		const shell = await startShell({
			'Meetings/2026-11-19 Dana.md': `- Follow up with Dana on 2026-11-20\n${promised}`,
			'Ana.md': '---\ncontact: Ana\ntimezone: Pacific/Kiritimati\nfollow-up: 2026-12-23\n---\n',
		});
		await shell.run('open');
		// Until the vault has been quiet for five seconds, the one timer is set for that.
		const sinceStart = performance.now.bind(performance);
		const sixSecondsLater = jest.spyOn(performance, 'now').mockImplementation(() => sinceStart() + 6_000);
		shell.plugin.parts.followUps.tick();
		await shell.flush();
		const timers = jest.spyOn(window, 'setTimeout');
		const countsMinutes = async (act: () => void) => {
			timers.mockClear();
			act();
			await shell.flush();
			return timers.mock.calls.some(([, wait]) => (wait ?? 0) > 10_000 && (wait ?? 0) <= 60_000);
		};
		const tick = () => shell.plugin.parts.followUps.tick();
		const { rightSplit } = shell.app.workspace;
		expect(await countsMinutes(tick)).toBe(true);
		rightSplit.collapse();
		await shell.flush();
		expect(await countsMinutes(tick)).toBe(false);
		expect(await countsMinutes(() => rightSplit.expand())).toBe(true);
		await shell.actions.close([shell.row('Dana').key]);
		expect(await countsMinutes(tick)).toBe(false);
		// While the sidebar shows the contact's local time, that time changes every minute.
		expect(await countsMinutes(() => shell.actions.contactTime(shell.row('Ana').key))).toBe(true);
		timers.mockRestore();
		sixSecondsLater.mockRestore();
		shell.destroy();
		jest.useRealTimers();
	});
});
