import type { Source } from '../types';

/** Customer centricity as a strategy, and the two other strategies a company may choose on purpose. */
export const strategie: Source = {
	key: 'strategie',
	title: 'Customer Centricity - wie du die Kundenorientierung als Unternehmensstrategie nutzt',
	author: null,
	date: null,
	passages: [
		{
			id: 'strategie def.1',
			gist: {
				de: 'Jede Entscheidung im Unternehmen richtet sich nach der Kundschaft, und zwar überall im Haus, nicht allein dort, wo geworben und verkauft wird.',
				en: 'Every decision in the company is guided by its customers, and throughout the house, not merely where advertising and selling are done.'
			}
		},
		{
			id: 'strategie alternative.1',
			gist: {
				de: 'Andere Strategie: das Produkt und ständige Neuheiten. Die Kehrseite: Mängel oder nachlassende Güte ziehen den nächsten Ersatz nach sich, was Verbraucherinnen und Verbraucher bemängeln können.',
				en: 'Another strategy: the product and constant novelty. The downside: flaws or fading quality call for the next replacement, which consumers may object to.'
			}
		},
		{
			id: 'strategie alternative.2',
			gist: {
				de: 'Andere Strategie: der Preis, auffallend hoch oder niedrig. Mitbewerber können darunter gehen, und wachsende Kosten machen es schwer, dauerhaft billig zu bleiben.',
				en: 'Another strategy: price, strikingly high or low. Competitors can go below it, and growing costs make it hard to stay cheap.'
			}
		},
		{
			id: 'strategie macht.1',
			gist: {
				de: 'Gesucht wird eine Lösung, kein bestimmter Artikel; wer anderswo eine bessere findet, wechselt leicht. Jemanden zu halten fällt Unternehmen leichter, als jemanden zu gewinnen.',
				en: 'What people look for is a solution, not a particular article, and whoever finds a better one elsewhere switches easily. Companies find keeping customers easier than winning them.'
			}
		},
		{
			id: 'strategie macht.2',
			gist: {
				de: 'Erlebnisse werden im sozialen Netz öffentlich, gute wie schlechte; Unternehmen sollten mitlesen und daraus lernen. Die Kundschaft gilt als Partner, dessen Stimme mitentscheidet.',
				en: 'Experiences go public on social networks, good and bad alike; companies should read along and learn. Customers are regarded as partners whose voice carries weight in decisions.'
			}
		},
		{
			id: 'strategie umsetzung.1',
			gist: {
				de: 'Gemeint ist eine Haltung auf Dauer und kein Ziel auf kurze Sicht. Dazu gehören nachhaltiges Herstellen und gelungene Verständigung.',
				en: 'What is meant is a lasting attitude, not an aim for the near term. Sustainable production and good communication are part of it.'
			}
		},
		{
			id: 'strategie umsetzung.2',
			gist: {
				de: 'Mehrere Kanäle sind der erste Schritt; der nächste verknüpft sämtliche Wege, auf denen jemand bestellt oder sich meldet.',
				en: 'Several channels are the first step; the next one links every route by which somebody orders or gets in touch.'
			}
		},
		{
			id: 'strategie umsetzung.3',
			gist: {
				de: 'Ein CRM sammelt Wissen über die Kundschaft, eine Persona kann Zwischenstation sein. Daten und Rückmeldungen machen den Einkauf persönlich.',
				en: 'A CRM gathers knowledge about customers, and a persona can be a staging post. Data and feedback make shopping personal.'
			}
		}
	]
};
