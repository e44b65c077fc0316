const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
const mac = /Mac/.test(agent);
const windows = /Windows/.test(agent);
const safari = /Safari/.test(agent) && !/Chrome|Chromium|jsdom/.test(agent);

/** What kind of device this is; `setDevice` turns the page into a phone. */
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
	isWin: windows,
	isLinux: !mac && !windows,
	isSafari: safari,
	resourcePathPrefix: '/vault/raw/',
	mobileSoftKeyboardVisible: false,
};

export type Device = 'desktop' | 'android' | 'iphone';

/** Makes the host run on a desktop or a phone. An iPhone counts as a Mac, as `obsidian.d.ts` says of `isMacOS`. */
export function setDevice(device: Device): void {
	const phone = device !== 'desktop';
	const iphone = device === 'iphone';
	Platform.isDesktop = Platform.isDesktopApp = !phone;
	Platform.isMobile = Platform.isMobileApp = Platform.isPhone = phone;
	Platform.isAndroidApp = device === 'android';
	Platform.isIosApp = iphone;
	Platform.isMacOS = iphone || mac;
	Platform.isWin = windows && !phone;
	Platform.isLinux = !mac && !windows && !phone;
	Platform.isSafari = iphone || safari;
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
