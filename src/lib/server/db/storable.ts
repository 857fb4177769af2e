/**
 * Text as PostgreSQL can keep it: it knows no U+0000, and JSON columns no half of a surrogate pair. Both come from broken
 * pasting, never from a person; dropping them quietly keeps everything else that was typed.
 */
export function storable<Value>(value: Value): Value {
	return clean(value) as Value;
}

function clean(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
	if (Array.isArray(value)) return value.map(clean);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inside]) => [String(clean(key)), clean(inside)]));
}
