const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
const mac = /Mac/.test(agent);

/** What kind of device this is; `setPhone` turns the page into a phone. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: mac,
	isWin: /Windows/.test(agent),
	isLinux: !mac && !/Windows/.test(agent),
	isSafari: /Safari/.test(agent) && !/Chrome|Chromium|jsdom/.test(agent),
	resourcePathPrefix: '/vault/raw/',
	mobileSoftKeyboardVisible: false,
};

export function setPhone(on: boolean): void {
	Platform.isDesktop = Platform.isDesktopApp = !on;
	Platform.isMobile = Platform.isMobileApp = Platform.isPhone = Platform.isAndroidApp = on;
}

export const apiVersion = '1.13.1';

/** True for the host's version or an older one: `requireApiVersion('1.7.2')`. */
export function requireApiVersion(version: string): boolean {
	const own = apiVersion.split('.').map(Number);
	const asked = version.split('.').map(Number);
	for (let i = 0; i < Math.max(own.length, asked.length); i++) {
		const difference = (own[i] ?? 0) - (asked[i] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
