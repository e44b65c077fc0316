/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import '../own-core';
import type * as ChronoModule from 'chrono-node/en';
import DueFollowUpsPlugin from '../../src/main';
import { createHost } from '../host/jest/create-host';

let chronos = 0;

jest.mock('chrono-node/en', () => {
	const real = jest.requireActual<typeof ChronoModule>('chrono-node/en');
	return {
		...real,
		Chrono: class extends real.Chrono {
			constructor(...options: ConstructorParameters<typeof real.Chrono>) {
				super(...options);
				chronos++;
			}
		},
	};
});

test('no date parser is built while the plugin loads, only when the first words ask for it', async () => {
	const host = await createHost({
		files: { 'Dana.md': '- Follow up with Dana 2026-11-23T10:00Z\n' },
	});
	const plugin = new DueFollowUpsPlugin(host.app, {
		id: 'due-follow-ups',
		name: 'Due Follow-ups',
		version: '1.0.0',
		minAppVersion: '1.13.0',
		author: '',
		description: '',
	});
	await plugin.onload();
	expect(chronos).toBe(0);
	await plugin.parts.vaultNotes.whenRead();
	expect(chronos).toBeGreaterThan(0);
	plugin.unload();
	host.destroy();
});
