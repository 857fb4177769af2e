import type { Dimension, DimensionId } from './types';

/** The eight dimensions in the order of `dimensionIds`. Grouping the sources' statements into these eight is our interpretation. */
export const dimensions: readonly Dimension[] = [
	{
		id: 'leadership',
		name: { de: 'Führung & Kultur', en: 'Leadership & culture' },
		meaning: {
			de: 'Ob die Führung von der Kundschaft her entscheidet und alle Bereiche ihr folgen; das Leitbild allein zählt nicht.',
			en: 'Whether leaders decide from the customer’s side and every function follows; a mission statement alone does not count.'
		},
		sources: [
			'ki ton.1',
			'ki kultur.1',
			'ki kultur.3',
			'ki kultur.4',
			'ki projekt.1',
			'gruende fuehrung.1',
			'ansatz tipp.1',
			'ansatz tipp.3',
			'radikal def.3',
			'strategie def.1'
		]
	},
	{
		id: 'understanding',
		name: { de: 'Kundenverständnis', en: 'Customer understanding' },
		meaning: {
			de: 'Ob Sie aus erster Hand wissen, was Kundinnen und Kunden brauchen; wie viele Daten Sie besitzen, sagt das nicht.',
			en: 'Whether you know at first hand what customers need; how much data you hold says nothing about that.'
		},
		sources: [
			'ki check.1',
			'gruende kontrast.1',
			'gruende innen.1',
			'gruende mittel.1',
			'ansatz tipp.2',
			'ansatz werkzeug.1',
			'radikal selbst.1',
			'strategie umsetzung.3'
		]
	},
	{
		id: 'journey',
		name: { de: 'Kundenreise & Schmerzpunkte', en: 'Journey & pain points' },
		meaning: {
			de: 'Ob Sie den ganzen Weg Ihrer Kundschaft kennen und dort ansetzen, wo es hakt; Zeichnen allein verbessert nichts.',
			en: 'Whether you know your customers’ whole journey and act where it goes wrong; drawing it alone improves nothing.'
		},
		sources: ['ki check.2', 'ki check.3', 'ki check.4', 'gruende innen.1', 'ansatz werkzeug.2', 'strategie umsetzung.2']
	},
	{
		id: 'innovation',
		name: { de: 'Innovation & Vorausdenken', en: 'Innovation & foresight' },
		meaning: {
			de: 'Ob Neues mit der Kundschaft und aus ihrem künftigen Bedarf entsteht; die Zahl der Neuheiten zählt nicht.',
			en: 'Whether new offers arise with customers and from what they will need; how many there are does not count.'
		},
		sources: [
			'gruende kontrast.2',
			'gruende kontrast.4',
			'gruende merkmal.2',
			'gruende merkmal.5',
			'ansatz tipp.5',
			'radikal effekt.3'
		]
	},
	{
		id: 'relationship',
		name: { de: 'Beziehung & Begeisterung', en: 'Relationship & delight' },
		meaning: {
			de: 'Ob Sie auf die Dauer einer Beziehung setzen und auf Menschen, die gern bleiben; der einzelne Abschluss zählt weniger.',
			en: 'Whether you build on lasting relationships and on people who like to stay, more than on the single sale.'
		},
		sources: [
			'gruende kontrast.3',
			'gruende kontrast.5',
			'gruende merkmal.1',
			'gruende merkmal.3',
			'gruende merkmal.4',
			'radikal def.2',
			'radikal risiko.4',
			'strategie macht.1',
			'strategie macht.2'
		]
	},
	{
		id: 'service',
		name: { de: 'Service & Erlebnis', en: 'Service & experience' },
		meaning: {
			de: 'Ob Hilfe ankommt, wenn jemand sie braucht, gleich auf welchem Weg; Freundlichkeit allein löst kein Anliegen.',
			en: 'Whether help arrives when someone needs it, whichever way they ask; friendliness alone solves nothing.'
		},
		sources: ['ansatz tipp.4', 'ansatz werkzeug.3', 'radikal risiko.3', 'gruende merkmal.1', 'strategie umsetzung.2']
	},
	{
		id: 'data-ai',
		name: { de: 'Daten, KI & Tempo', en: 'Data, AI & speed' },
		meaning: {
			de: 'Ob Daten schnell zu etwas werden, das der Kundschaft nützt; welche Technik dahintersteht, ist nicht gefragt.',
			en: 'Whether data quickly turn into something that helps customers; which technology does it is not the question.'
		},
		sources: [
			'ki check.5',
			'ki hebel.1',
			'ki hebel.2',
			'ki hebel.3',
			'ki hebel.4',
			'ki hebel.5',
			'ansatz werkzeug.1',
			'ansatz werkzeug.4',
			'strategie umsetzung.3'
		]
	},
	{
		id: 'measurement',
		name: { de: 'Messung & Wirkung', en: 'Measurement & action' },
		meaning: {
			de: 'Ob aus dem, was Sie über Ihre Kundschaft messen, etwas folgt; ein Bericht allein bewirkt nichts.',
			en: 'Whether anything follows from what you measure about customers; a report alone changes nothing.'
		},
		sources: [
			'ki check.6',
			'ki kultur.2',
			'ansatz kpi.churn',
			'ansatz kpi.clv',
			'ansatz kpi.nps',
			'ansatz kpi.csat',
			'ansatz kpi.ziel',
			'radikal def.4',
			'radikal risiko.2'
		]
	}
];

const dimensionsById = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

/** The dimension with this id; throws where the catalogue lacks one of `dimensionIds`. */
export function dimensionById(id: DimensionId): Dimension {
	const dimension = dimensionsById.get(id);
	if (dimension === undefined) throw new Error(`unknown dimension: ${id}`);
	return dimension;
}
