import { noteTitle } from '../../src/core/note-path';

test.each([
	['Meetings/Dana.md', 'Dana'],
	['Meetings/2026-11-19 Dana.md', '2026-11-19 Dana'],
	['Journal/2026/11/20.md', '2026/11/20'],
	['2026/11-November/5.md', '2026/11-November/5'],
	['2025/2026/11/20.md', '2026/11/20'],
	['Journal/20.md', '20'],
	['20.md', '20'],
	['Rooms/2026/101.md', '101'],
	['', ''],
])('the note at %s is called %s', (path, title) => {
	expect(noteTitle(path)).toBe(title);
});
