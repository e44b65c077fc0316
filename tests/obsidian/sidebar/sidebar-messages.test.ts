import { SidebarMessages } from '../../../src/obsidian/sidebar/sidebar-messages';

/** Messages with timers that the test fires. */
function messages() {
	let timer: { run: () => void; milliseconds: number } | null = null;
	const it = new SidebarMessages((run, milliseconds) => {
		timer = { run, milliseconds };
		return () => (timer = null);
	});
	const waits = () => timer?.milliseconds ?? null;
	const fire = () => timer?.run();
	return { it, waits, fire };
}

const undo = { text: 'Undo', run: () => undefined };

test('a message goes by itself, later if it has buttons', () => {
	const { it, waits, fire } = messages();
	it.show('Undone.', []);
	const short = waits() ?? 0;
	it.show('Ana: logged.', [undo]);
	expect(waits()).toBeGreaterThan(short);
	expect(it.current()?.text).toBe('Ana: logged.');
	fire();
	expect(it.current()).toBeNull();
});

test('it stays as long as it is asked to', () => {
	const { it, waits } = messages();
	it.show('All keys.', [], 20_000);
	it.pause();
	it.resume();
	expect(waits()).toBe(20_000);
	it.show('Undone.', []);
	expect(waits()).toBeLessThan(20_000);
});

test('it stays while the user is about to press a button', () => {
	const { it, waits } = messages();
	it.show('Ana: logged.', [undo]);
	it.pause();
	expect(waits()).toBeNull();
	it.resume();
	expect(waits()).not.toBeNull();
});

test('nothing waits without a message', () => {
	const { it, waits } = messages();
	it.show('Ana: logged.', [undo]);
	it.hide();
	it.resume();
	expect(waits()).toBeNull();
});

test('a view is told of each change until it stops listening', () => {
	const { it } = messages();
	const seen: (string | undefined)[] = [];
	const stop = it.subscribe(() => seen.push(it.current()?.text));
	it.show('Ana: logged.', [undo]);
	it.hide();
	stop();
	it.show('Undone.', []);
	expect(seen).toEqual(['Ana: logged.', undefined]);
});
