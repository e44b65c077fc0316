/** @jest-environment jsdom */
import { act } from 'preact/test-utils';
import { drawSidebar, type Drawn } from '../../drawn';
import { model, row } from '../../rows';

const dana = row();
const LONG_PRESS_MS = 500;

const draw = (isMobile = true) => drawSidebar(model([{ name: 'today', rows: [dana] }]), {}, { isMobile });
const rowOf = (sidebar: Drawn) => sidebar.find('button', 'Dana Whitfield today');

function fire(element: Element, type: string, more: { x?: number; pointerType?: string } = {}): Event {
	const { x = 40, pointerType = 'touch' } = more;
	const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: 40 });
	Object.defineProperty(event, 'pointerType', { value: pointerType });
	void act(() => void element.dispatchEvent(event));
	return event;
}
const wait = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));

describe('a finger on a row', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	test('opens the menu after half a second, and lifting it does not click', () => {
		const sidebar = draw();
		fire(rowOf(sidebar), 'pointerdown');
		void wait(LONG_PRESS_MS - 1);
		expect(sidebar.asked).toEqual([]);
		void wait(1);
		expect(sidebar.asked).toEqual([`menu ${dana.key}`]);
		fire(rowOf(sidebar), 'pointerup');
		expect(fire(rowOf(sidebar), 'touchend').defaultPrevented).toBe(true);
	});

	test('clicks with a short tap, also after a long press', () => {
		const sidebar = draw();
		fire(rowOf(sidebar), 'pointerdown');
		void wait(LONG_PRESS_MS);
		fire(rowOf(sidebar), 'pointerup');
		fire(rowOf(sidebar), 'pointerdown');
		fire(rowOf(sidebar), 'pointerup');
		expect(fire(rowOf(sidebar), 'touchend').defaultPrevented).toBe(false);
		expect(sidebar.asked).toEqual([`menu ${dana.key}`]);
	});

	test('clicks with the next tap outside of rows', () => {
		const sidebar = draw();
		fire(rowOf(sidebar), 'pointerdown');
		void wait(LONG_PRESS_MS);
		const heading = sidebar.find('button', 'Today 1');
		fire(heading, 'pointerdown');
		expect(fire(heading, 'touchend').defaultPrevented).toBe(false);
	});

	test.each([
		['moves', (element: Element) => fire(element, 'pointermove', { x: 60 })],
		['scrolls the list', (element: Element) => fire(element, 'pointercancel')],
		['lifts', (element: Element) => fire(element, 'pointerup')],
	])('opens no menu when it %s first', (_, move) => {
		const sidebar = draw();
		fire(rowOf(sidebar), 'pointerdown');
		move(rowOf(sidebar));
		void wait(LONG_PRESS_MS);
		expect(sidebar.asked).toEqual([]);
	});

	test.each([100, LONG_PRESS_MS])('opens one menu where the system opens its own after %d ms', (milliseconds) => {
		const sidebar = draw();
		fire(rowOf(sidebar), 'pointerdown');
		void wait(milliseconds);
		expect(fire(rowOf(sidebar), 'contextmenu').defaultPrevented).toBe(true);
		void wait(LONG_PRESS_MS);
		expect(sidebar.asked).toEqual([`menu ${dana.key}`]);
	});
});

test('a mouse button held down opens no menu', () => {
	jest.useFakeTimers();
	const sidebar = draw(false);
	fire(rowOf(sidebar), 'pointerdown', { pointerType: 'mouse' });
	void wait(LONG_PRESS_MS);
	expect(sidebar.asked).toEqual([]);
	jest.useRealTimers();
});

test.each([
	[false, true],
	[true, false],
])('a row on a phone or tablet (%s) can be dragged: %s', (isMobile, draggable) => {
	expect(rowOf(draw(isMobile)).draggable).toBe(draggable);
});

describe('the middle button', () => {
	const press = (element: Element, type: string, button = 1) => {
		const event = new MouseEvent(type, { bubbles: true, cancelable: true, button });
		void act(() => void element.dispatchEvent(event));
		return event;
	};

	test('opens the note of a row in a new tab, and does not scroll', () => {
		const sidebar = draw(false);
		expect(press(rowOf(sidebar), 'mousedown').defaultPrevented).toBe(true);
		press(rowOf(sidebar), 'auxclick');
		expect(sidebar.asked).toEqual([`openNote ${dana.key} {"newLeaf":"tab"}`]);
	});

	test('does nothing on a heading; another button does nothing on a row', () => {
		const sidebar = draw(false);
		press(sidebar.find('button', 'Today 1'), 'auxclick');
		press(rowOf(sidebar), 'auxclick', 2);
		expect(press(rowOf(sidebar), 'mousedown', 0).defaultPrevented).toBe(false);
		expect(sidebar.asked).toEqual([]);
	});
});
