import '../../own-core';
import fc from 'fast-check';
import {
	applyEdits,
	invertEdits,
	mergeEdits,
	rememberEdits,
	undo,
	type TextEdit,
} from '../../../src/core/markdown/text-edit';

const edit = (from: number, to: number, insert: string): TextEdit => ({ from, to, insert });

describe('Edits', () => {
	test('all mean the text before', () => {
		expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(4, 4, 'and ')])).toBe('1 and two 3');
	});
	test('that overlap or lie outside are the caller’s mistake', () => {
		expect(() => applyEdits('one', [edit(0, 2, ''), edit(1, 3, '')])).toThrow(RangeError);
		expect(() => applyEdits('one', [edit(2, 4, '')])).toThrow(RangeError);
		expect(() => applyEdits('one', [edit(2, 1, '')])).toThrow(RangeError);
	});
	test('of any text can be inverted and merged into one', () => {
		const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '- ', 'é'), maxLength: 20 });
		const cuts = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 }), texts), { maxLength: 4 });
		fc.assert(
			fc.property(texts, cuts, (text, wanted) => {
				const edits: TextEdit[] = [];
				let end = 0;
				for (const [gap, length, insert] of wanted) {
					const from = Math.min(text.length, end + gap);
					const to = Math.min(text.length, from + length);
					if (from < end) continue;
					edits.push(edit(from, to, insert));
					end = to;
				}
				const after = applyEdits(text, edits);
				expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
				const merged = mergeEdits(text, edits);
				expect(merged ? applyEdits(text, [merged]) : text).toBe(after);
			}),
		);
	});
});

describe('Undo', () => {
	const text = '- Follow up with Dana\n\t- 2026-11-20 Call: spoke\n- Call Lee\n';
	const edits = [edit(text.indexOf('- Call Lee'), text.indexOf('- Call Lee'), '\t- 2026-11-23 Closed\n')];
	const written = rememberEdits(text, edits);
	const after = applyEdits(text, edits);

	test('gives back the text as it was, to the byte', () => {
		expect(undo(after, written)).toBe(text);
	});
	test('keeps what changed elsewhere', () => {
		const changed = `# New heading\n${after}more\n`;
		expect(undo(changed, written)).toBe(`# New heading\n${text}more\n`);
	});
	test('refuses when the line was edited', () => {
		expect(undo(after.replace('Closed', 'Closed — for good'), written)).toBeNull();
	});
	test('refuses when the line is gone', () => {
		expect(undo(text, written)).toBeNull();
	});
	test('tells its line from equal ones elsewhere by the lines around it', () => {
		const other = '\t- 2026-11-23 Closed\n';
		expect(undo(after + other, written)).toBe(text + other);
		expect(undo(`- Call Ann\n${other}${after}`, written)).toBe(`- Call Ann\n${other}${text}`);
	});
	test('refuses when equal lines with equal neighbours leave open which were written', () => {
		expect(undo(`${after}x\n${after}x\n`, written)).toBeNull();
	});
	test('refuses when only an equal line elsewhere is left', () => {
		expect(undo(`${text}- Call Zed\n\t- 2026-11-23 Closed\n\t- 2026-11-23 Closed\n`, written)).toBeNull();
	});
	test('takes back the first of two equal writes below two lines, and then the second', () => {
		const base = '- Follow up with Dana\n- Follow up with Lee\n';
		const line = '\t- 2026-11-23 08:10 Call: no answer\n';
		const first = [edit(22, 22, line)];
		const one = applyEdits(base, first);
		const second = [edit(one.length, one.length, line)];
		const two = applyEdits(one, second);
		const [firstWritten, secondWritten] = [rememberEdits(base, first), rememberEdits(one, second)];
		expect(undo(two, firstWritten)).toBe(`- Follow up with Dana\n- Follow up with Lee\n${line}`);
		expect(undo(undo(two, firstWritten) ?? '', secondWritten)).toBe(base);
	});
	test('is not fooled by a longer line that ends the same', () => {
		expect(undo(text.replace('- Call Lee', 'x\t- 2026-11-23 Closed\n- Call Lee'), written)).toBeNull();
	});
	test('takes a ticked checkbox back with its event', () => {
		const before = '- [ ] Call Dana\r\n- [ ] Call Lee';
		const both = [edit(3, 4, 'x'), edit(17, 17, '\t- 2026-11-23 Closed\r\n')];
		const done = applyEdits(before, both);
		expect(done).toBe('- [x] Call Dana\r\n\t- 2026-11-23 Closed\r\n- [ ] Call Lee');
		expect(undo(done, rememberEdits(before, both))).toBe(before);
	});
	test('refuses when the task was unticked since', () => {
		const before = '- [ ] Call Dana\n';
		const both = [edit(3, 4, 'x'), edit(16, 16, '\t- 2026-11-23 Closed\n')];
		const done = applyEdits(before, both);
		expect(undo(done.replace('[x]', '[ ]'), rememberEdits(before, both))).toBeNull();
	});
	test('takes back a line at the end of a note without a final line ending', () => {
		const before = '- Call Dana';
		const one = [edit(11, 11, '\n\t- 2026-11-23 Closed')];
		const done = applyEdits(before, one);
		expect(undo(done, rememberEdits(before, one))).toBe(before);
		expect(undo(`${done}\nmore`, rememberEdits(before, one))).toBe(`${before}\nmore`);
	});
});
