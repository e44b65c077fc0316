/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import DueFollowUpsPlugin from '../../../src/main';
import { createHost } from '../../host/jest/create-host';

test.each([true, false])('the plugin loads with Bases on: %s', async (enabled) => {
	const host = await createHost({ files: { 'a.md': '- Follow up with Ana 2026-11-23\n' } });
	host.host.bases.enabled = enabled;
	const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
	await plugin.parts.vaultNotes.whenRead();
	expect(Object.keys(host.host.bases.registrations)).toEqual(enabled ? ['due-follow-ups'] : []);
	expect(plugin.parts.followUps.current().any).toBe(true);
	await host.unload(plugin);
	expect(Object.keys(host.host.bases.registrations)).toEqual([]);
	host.destroy();
});
