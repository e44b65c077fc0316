import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../src/core/dates/moments';

type Notes = Readonly<Record<string, string>>;

const TODAY = '2026-11-23';
const SAMPLE = join('tests', 'vault');

/** The sample vault as it is in the repository. */
export async function sampleVault(): Promise<Notes> {
	const notes: Record<string, string> = {};
	for (const entry of await readdir(SAMPLE, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
		const path = join(entry.parentPath, entry.name);
		notes[path.slice(SAMPLE.length + 1).replaceAll('\\', '/')] = await readFile(path, 'utf8');
	}
	return notes;
}

const FIRST = 'Ada Ben Cleo Dan Eve Finn Gus Hope Ida Jon Kai Lea Max Nia Otto Pia Quinn Rosa Sol Tess'.split(' ');
const LAST =
	'Abel Bow Cole Dunn Ek Ford Gray Hale Irwin Judd Kerr Lowe Moss Nash Orr Penn Quick Reed Stone Tate Usher Vale West Yates Zell'.split(
		' ',
	);

const nameOf = (at: number) => `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;

/** Follow-ups in the weeks before and after today. */
export function manyNotes(count = 500): Notes {
	const notes: Record<string, string> = { 'Elsewhere.md': 'Nothing here.\n' };
	for (let at = 0; at < count; at++) {
		const day = addDays(TODAY, (at % 50) - 25);
		notes[`Meetings/Talk ${at}.md`] =
			`# Talk ${at}\n\n- Follow up with ${nameOf(at)} on ${day} about the pricing article\n`;
	}
	return notes;
}

const LONG = 'Wolfeschlegelsteinhausenbergerdorff';

/** Names and texts that are hard to lay out in a narrow pane. */
export const ODD_NOTES: Notes = {
	'Elsewhere.md': 'Nothing here.\n',
	'Meetings/Long.md': [
		'---',
		`contact: "Maximiliane Theodora ${LONG} ${LONG}"`,
		'company: "Gesellschaft für außerordentlich lange Firmenbezeichnungen und deren Verwaltung mbH & Co. KG"',
		'met: 2026-11-19',
		'follow-up: 2026-11-23 14:00',
		`purpose: "ask about ${LONG.repeat(4)} and whether the arrangements that were discussed over lunch still hold"`,
		'phone: "+49 30 555 0142"',
		'email: maximiliane.theodora.wolfeschlegelsteinhausenbergerdorff@lange-firmenbezeichnungen.example',
		'---',
		'# Attempts',
		'',
		'- 2026-11-20 08:10 Call: no answer — the switchboard put me through three times, and each time somebody else said she was out',
		'',
	].join('\n'),
	'Meetings/Emoji.md': '---\ncontact: "👩🏽‍💻 Zoë 🚀 Nguyễn"\nfollow-up: 2026-11-23\npurpose: 🍕 and 🧾\n---\n',
	'Meetings/Arabic.md': [
		'---',
		'contact: "ليلى حداد"',
		'company: "شركة الأفق"',
		'met: 2026-11-19',
		'follow-up: 2026-11-23',
		'purpose: "إرسال مقال التسعير"',
		'---',
		'تحدثنا عن **التسعير** وعن فريقها الجديد.',
		'',
		'# Attempts',
		'',
		'- 2026-11-20 08:10 Call: left message — قالت السكرتيرة إنها في اجتماع',
		'',
	].join('\n'),
	'Meetings/Hebrew.md': '---\ncontact: דנה כהן\nfollow-up: 2026-11-24\npurpose: המאמר על תמחור\n---\n',
	'Meetings/Nobody.md': '- Follow up on 2026-11-24 about the open role\n',
	'Meetings/Chinese.md': '- Follow up with 李小龙 on 2026-11-25 about 定价文章\n',
};

/** Notes with problems, and follow-ups that are long overdue. */
export const TROUBLED_NOTES: Notes = {
	'Elsewhere.md': 'Nothing here.\n',
	'Inbox/Broken.md': '---\ncontact: [Dana\nfollow-up: Monday\n---\n- Follow up with Dana on 2026-11-23\n',
	'Inbox/When.md': '- Follow up with Zed once they are back\n',
	'Old/One.md': '- Follow up with Ana on 2026-03-02 about the survey\n',
	'Old/Two.md': '- Follow up with Ben on 2026-04-07\n',
};

export const NOTHING_DUE: Notes = {
	'Elsewhere.md': 'Nothing here.\n',
	'Meetings/Lee.md': '- Follow up with Lee Park on 2026-12-02 about the analytics role\n',
};

export const NO_FOLLOW_UPS: Notes = { 'Elsewhere.md': 'Nothing here.\n' };

/** Enough logged calls for the dialog "When do they pick up?". */
export function callNotes(calls = 48): Notes {
	const lines = Array.from({ length: calls }, (_, at) => {
		const hour = [7, 8, 9, 10, 11, 14, 15, 16, 17, 18][at % 10] ?? 8;
		const early = hour < 9 || hour > 16;
		const outcome = (early ? at % 3 !== 0 : at % 5 === 0) ? 'spoke' : at % 2 ? 'no answer' : 'left message';
		const time = `${String(hour).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`;
		return `\t- ${addDays('2026-10-01', at)} ${time} Call: ${outcome}`;
	});
	return {
		'Elsewhere.md': 'Nothing here.\n',
		'Log.md': ['- Follow up with Kim on 2026-11-24', ...lines, ''].join('\n'),
	};
}
