import { introductionsIn } from '../read';

const table = (...rows: readonly string[]) => [rows[0], '|---|---|---|', ...rows.slice(1)].join('\n');

describe('introductions in tables', () => {
	it.each(['Referred by', 'Intro by', '**Introduced by**', 'Source', 'Via', 'Referral'])(
		'reads the column %s',
		(heading) => {
			expect(introductionsIn(table(`| Contact | Role | ${heading} |`, '| Lee Park | Ops | Dana Whitfield |'))).toEqual([
				'Dana Whitfield > Lee Park',
			]);
		},
	);

	it('takes the company if the row names no contact', () => {
		const text = table(
			'| Company | Contact | Source |',
			'| Northwind | | Referral (Dana) |',
			'| Harbour | Tom Reed | [[People/Wulfric]] |',
		);
		expect(introductionsIn(text)).toEqual(['Dana > Northwind', 'Wulfric > Tom Reed']);
	});

	it('takes the contact of the note if no column names anybody', () => {
		expect(introductionsIn(table('| When | What | Referred by |', '| May | Ops | Dana |'), 'Lee Park')).toEqual([
			'Dana > Lee Park',
		]);
	});

	it('reads each row for itself', () => {
		expect(introductionsIn(table('| Contact | Role | Via |', '| Lee | Ops | Zoom |', '| Tom | Ops | Dana |'))).toEqual([
			'Dana > Tom',
		]);
	});

	it.each(['LinkedIn', 'Northwind Careers', '', '—', 'the website', 'cold email', 'Harbour'])(
		'reads nothing from the source “%s”',
		(source) => {
			expect(introductionsIn(table('| Contact | Role | Source |', `| Lee Park | Ops | ${source} |`))).toEqual([]);
		},
	);

	it('reads no other column', () => {
		expect(introductionsIn(table('| Contact | Source code | Owner |', '| Lee Park | Dana | Tom |'))).toEqual([]);
	});
});
