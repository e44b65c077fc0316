import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { inBulk } from '../../property-runs';
import { Device, note } from '../device';
import { Machine } from '../machine';

const DANA = 'Dana.md';
const MET = 'met: 2026-11-19\nfollow-up: 2026-11-20';
const LEFT = '2026-11-20 08:10 Call: left message. Calling back 2026-11-23 08:30';
const promised = (contact = 'Dana', ...more: readonly string[]) => note(contact, MET, LEFT, ...more);

function desk(at = '2026-11-23T08:00', settings: Partial<Settings> = {}, zone = 'America/New_York') {
	const machine = new Machine(at, zone);
	const device = new Device(machine, { ...DEFAULT_SETTINGS, ...settings });
	return { machine, device };
}

describe('a promised call on a computer that is on', () => {
	it('is announced five minutes before and on the minute, also if the list was never open', () => {
		const { machine, device } = desk();
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T09:00');
		expect(device.told.map(({ what, wall }) => `${what} ${wall}`)).toEqual([
			'ahead 2026-11-23T08:25',
			'time 2026-11-23T08:30',
		]);
		expect(device.promisedNow()).toEqual(['Dana']);
	});

	it('is announced when it is written while the app runs, and not any more when it is changed', () => {
		const { machine, device } = desk();
		device.open();
		machine.pass('2026-11-23T08:10');
		device.write(DANA, promised());
		machine.pass('2026-11-23T08:20');
		device.write(DANA, promised().replace('08:30', '10:00'));
		machine.pass('2026-11-23T09:00');
		expect(device.told).toEqual([]);
		machine.pass('2026-11-23T10:01');
		expect(device.lines).toEqual(['ahead Dana 2026-11-23T10:00', 'time Dana 2026-11-23T10:00']);
	});

	it('loses its notice when it is logged elsewhere', () => {
		const { machine, device } = desk();
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T08:26');
		expect([...device.shown]).toEqual(['Dana']);
		device.write(DANA, promised('Dana', '2026-11-23 08:26 Call: spoke'));
		expect([...device.shown]).toEqual([]);
		machine.pass('2026-11-23T09:00');
		expect(device.lines).toEqual(['ahead Dana 2026-11-23T08:30']);
	});

	it('is announced once, however often sync delivers its note', () => {
		const { machine, device } = desk('2026-11-23T08:26');
		device.write(DANA, promised());
		device.open();
		for (const minute of ['08:29', '08:31', '08:33', '08:50']) {
			machine.pass(`2026-11-23T${minute}`);
			device.write(DANA, null);
			device.write(DANA, promised());
		}
		machine.pass('2026-11-23T10:00');
		expect(device.lines).toEqual(['ahead Dana 2026-11-23T08:30', 'time Dana 2026-11-23T08:30']);
	});
});

describe('a missed call', () => {
	it('while the app was closed is summed up once at the next start, and listed under "Promised now"', () => {
		const { machine, device } = desk('2026-11-23T12:00');
		device.write(DANA, promised());
		device.write('Lee.md', promised('Lee'));
		device.open();
		machine.pass('2026-11-23T12:01');
		expect(device.lines).toEqual(['missed Dana 2026-11-23T08:30', 'missed Lee 2026-11-23T08:30']);
		expect(new Set(device.told.map(({ at }) => at)).size).toBe(1);
		expect(device.promisedNow()).toEqual(['Dana', 'Lee']);
		for (let start = 0; start < 3; start++) {
			device.close();
			device.open();
			machine.pass(`2026-11-23T1${start + 3}:00`);
		}
		expect(device.told).toHaveLength(2);
	});

	it('while the device slept is reported once when it wakes', () => {
		const { machine, device } = desk();
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T08:10');
		machine.sleep('2026-11-23T11:00');
		device.touch('key');
		machine.pass('2026-11-23T11:01');
		device.touch('window');
		machine.pass('2026-11-23T12:00');
		expect(device.lines).toEqual(['missed Dana 2026-11-23T08:30']);
	});

	it('waits for a burst of changes to end, since the log may be among them', () => {
		const { machine, device } = desk('2026-11-23T12:00');
		device.open();
		machine.pass('2026-11-23T12:10');
		device.write(DANA, promised());
		for (let second = 0; second < 8; second++) {
			machine.passTo(machine.now() + 1000);
			device.write(`Other ${second}.md`, note('Nobody', 'met: 2026-11-19'));
		}
		expect(device.told).toEqual([]);
		device.write(DANA, promised('Dana', '2026-11-23 08:31 Call: spoke'));
		machine.pass('2026-11-23T12:15');
		expect(device.told).toEqual([]);
	});
});

describe('waiting for sync', () => {
	it('lets the log of another device arrive after the start, before anything is announced', () => {
		const { machine, device } = desk('2026-11-23T08:31');
		device.write(DANA, promised());
		device.open();
		machine.passTo(machine.now() + 3_000);
		device.write(DANA, promised('Dana', '2026-11-23 08:30 Call: spoke'));
		machine.pass('2026-11-23T09:00');
		expect(device.told).toEqual([]);
	});

	it('lets it arrive after sleep too', () => {
		const { machine, device } = desk('2026-11-23T08:00');
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T08:10');
		machine.sleep('2026-11-23T11:00');
		device.touch('window');
		machine.passTo(machine.now() + 4_000);
		device.write(DANA, promised('Dana', '2026-11-23 08:30 Call: spoke'));
		machine.pass('2026-11-23T12:00');
		expect(device.told).toEqual([]);
	});

	it('lets it arrive after sleep that only the delivery reveals', () => {
		const { machine, device } = desk('2026-11-23T08:00');
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T08:10');
		machine.sleep('2026-11-23T11:00');
		device.write('Other.md', note('Nobody', 'met: 2026-11-19'));
		machine.passTo(machine.now() + 2_000);
		device.write(DANA, promised('Dana', '2026-11-23 08:30 Call: spoke'));
		machine.pass('2026-11-23T12:00');
		expect(device.told).toEqual([]);
	});

	it('continues while the vault changes, but not for more than a minute', () => {
		const { machine, device } = desk('2026-11-23T08:30');
		device.write(DANA, promised());
		device.open();
		const start = machine.now();
		for (let second = 0; second < 90; second += 2) {
			machine.passTo(start + second * 1000);
			device.write(`Other ${second}.md`, note('Nobody', 'met: 2026-11-19'));
		}
		expect(device.lines).toEqual(['time Dana 2026-11-23T08:30']);
		expect(device.told[0]?.at).toBe(start + 60_000);
	});

	it('takes five seconds if nothing changes', () => {
		const { machine, device } = desk('2026-11-23T08:30');
		device.write(DANA, promised());
		device.open();
		const start = machine.now();
		machine.pass('2026-11-23T08:40');
		expect(device.told.map(({ at }) => at - start)).toEqual([5_000]);
	});
});

describe('travel', () => {
	it('east over the promised time lists the call as missed at once', () => {
		const { machine, device } = desk('2026-11-23T05:00');
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T05:30');
		machine.travel('Europe/Berlin');
		device.touch('key');
		machine.passTo(machine.now() + 60_000);
		expect(machine.wall).toBe('2026-11-23T11:31');
		expect(device.lines).toEqual(['missed Dana 2026-11-23T08:30']);
	});

	it('west gives the morning a second time, and no second announcement', () => {
		const { machine, device } = desk('2026-11-23T08:00', {}, 'Europe/Berlin');
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T09:00');
		machine.travel('America/New_York');
		device.touch('window');
		machine.pass('2026-11-23T12:00');
		expect(device.lines).toEqual(['ahead Dana 2026-11-23T08:30', 'time Dana 2026-11-23T08:30']);
	});

	it('before the call leaves it at half past eight in the user’s new zone', () => {
		const { machine, device } = desk('2026-11-22T20:00');
		device.write(DANA, promised());
		device.open();
		machine.sleep('2026-11-23T01:00');
		machine.travel('Europe/Berlin');
		device.touch('window');
		machine.pass('2026-11-23T09:00');
		expect(device.told.map(({ what, wall }) => `${what} ${wall}`)).toEqual([
			'ahead 2026-11-23T08:25',
			'time 2026-11-23T08:30',
		]);
	});
});

describe('a computer on which nothing happens', () => {
	const MANY = inBulk(2_000);
	const crowd = (device: Device) => {
		for (let at = 0; at < MANY; at++) {
			const day = String((at % 28) + 1).padStart(2, '0');
			device.vault.set(`Meetings/${at}.md`, note(`Person ${at}`, `met: 2026-10-19\nfollow-up: 2026-11-${day}`));
		}
	};

	it(`with ${MANY} follow-ups wakes at most once an hour, whether the list is open or not`, () => {
		const { machine, device } = desk('2026-11-23T00:10');
		crowd(device);
		device.open();
		machine.pass('2026-11-23T01:00');
		for (const look of [false, true]) {
			const leave = look ? device.watchList() : () => undefined;
			for (let hour = 0; hour < 11; hour++) {
				const before = machine.fired;
				machine.passTo(machine.now() + 3_600_000);
				expect(machine.fired - before).toBeLessThanOrEqual(1);
			}
			leave();
		}
		expect(device.told).toEqual([]);
	});

	it('rolls over at midnight, so that what was tomorrow is today', () => {
		const { machine, device } = desk('2026-11-23T20:00');
		device.write(DANA, note('Dana', 'met: 2026-11-19\nfollow-up: 2026-11-24'));
		device.open();
		const names: string[] = [];
		const section = () => device.sectionOf('Dana');
		names.push(section());
		machine.pass('2026-11-24T00:00');
		names.push(section());
		machine.pass('2026-11-25T00:01');
		names.push(section());
		expect(names).toEqual(['next-7-days', 'today', 'overdue']);
	});

	it('that sleeps over midnight shows the new day at the first input', () => {
		const { machine, device } = desk('2026-11-23T20:00');
		device.write(DANA, note('Dana', 'met: 2026-11-19\nfollow-up: 2026-11-24'));
		device.open();
		machine.sleep('2026-11-24T07:00');
		device.touch('key');
		expect(device.sectionOf('Dana')).toBe('today');
	});

	it('counts minutes only while an upcoming call is visible', () => {
		const { machine, device } = desk('2026-11-23T07:00');
		device.write(DANA, promised());
		device.open();
		machine.pass('2026-11-23T07:45');
		const before = machine.fired;
		machine.pass('2026-11-23T08:00');
		expect(machine.fired - before).toBeLessThanOrEqual(1);
		const leave = device.watchList();
		machine.pass('2026-11-23T08:10');
		expect(machine.fired - before).toBeGreaterThanOrEqual(10);
		leave();
	});
});

describe('the day of a follow-up', () => {
	it.each(['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Sao_Paulo', 'UTC'])(
		'is the same from its first to its last minute in %s',
		(zone) => {
			const { machine, device } = desk('2026-11-22T12:00', {}, zone);
			device.write(DANA, note('Dana', 'met: 2026-11-19\nfollow-up: 2026-11-23'));
			device.open();
			for (const [minute, section] of [
				['2026-11-22T23:59', 'next-7-days'],
				['2026-11-23T00:00', 'today'],
				['2026-11-23T23:59', 'today'],
				['2026-11-24T00:00', 'overdue'],
			] as const) {
				machine.pass(minute);
				expect(device.sectionOf('Dana')).toBe(section);
			}
		},
	);
});
