/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import DueFollowUpsPlugin from '../../../src/main';
import { createHost } from '../../host/jest/create-host';
import { freezeClock } from '../shell';

afterEach(() => jest.useRealTimers());

test('requests wait until Obsidian has indexed every note of a vault that it opens for the first time', async () => {
	freezeClock();
	const notes = Object.fromEntries(
		Array.from({ length: 300 }, (_, at) => [`n${at}.md`, `- Follow up with Person${at} Lee on 2026-11-24\n`]),
	);
	const files = {
		...notes,
		'A.md': '- Follow up with Kim Lee 2026-11-23\n',
		'Z.md': '- Follow up with Kim Ortiz 2026-11-23\n',
	};
	const host = await createHost({ files, cold: true, starting: true });
	const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
	const read = plugin.api.ready().then(() => plugin.api.agenda().followUps.length);
	const logged = plugin.api.log({ contact: 'Kim' }, { outcome: 'spoke' });
	host.ready();
	expect(await read).toBe(302);
	expect(await logged).toMatchObject({ ok: false, code: 'contact.several' });
	host.destroy();
});
