import { agenda } from '../../../src/core/agenda/agenda';
import { VaultIntroductions } from '../../../src/obsidian/sidebar/vault-introductions';
import { vaultOf } from '../../core/agenda/persons/sheet/vault';
import { readText } from '../../core/notes/introductions/read';

describe('the introductions of the vault', () => {
	it('change when another note shows that somebody is a person', () => {
		const { index, policy, now } = vaultOf({ 'Log.md': 'Dana Whitfield introduced me to Wulfric Oyelaran.' });
		const introductions = new VaultIntroductions(index);
		const current = { agenda: agenda(index.sorted().listed, now, policy, index.meetings()), policy };
		const all = () => introductions.at(current, () => null).introductions.all.length;
		expect(all()).toBe(0);
		index.put(readText('', null, { contact: 'Wulfric Oyelaran' }, '2026-11-20 Coffee.md'));
		expect(all()).toBe(1);
		index.remove('2026-11-20 Coffee.md');
		expect(all()).toBe(0);
	});
});
