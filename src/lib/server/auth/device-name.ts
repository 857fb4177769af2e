/** In the order they are asked: later browsers also call themselves by the names of earlier ones. */
const browsers = [
	['Edge', /\bEdgA?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS)\//],
	['Safari', /\bSafari\//]
] as const;

const systems = [
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['ChromeOS', /\bCrOS\b/],
	['Linux', /\bLinux\b/]
] as const;

/** A name by which a person recognises their device, `Firefox, Windows`; empty where the header says neither. Versions are not kept. */
export function deviceName(userAgent: string | null): string {
	const text = (userAgent ?? '').slice(0, 500);
	const named = [browsers, systems].flatMap((names) => names.find(([, pattern]) => pattern.test(text))?.[0] ?? []);
	return named.join(', ');
}
