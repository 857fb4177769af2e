import { freePort } from '../../free-port';
import { type EngineName, type Place, placeOn } from './place';
import { killAtStart, type Product, type Starting, startProduct } from './process';

/** A place with at most one process of the product on it, always at the same address. */
export interface Stage {
	readonly place: Place;
	readonly port: number;
	start(how?: Starting): Promise<Product>;
	/** Starts one and kills it before it may have said that it is ready. */
	killAtStart(milliseconds: number): Promise<void>;
	/** Ends what is running; its exit code, null after a deadly signal or where nothing is. */
	end(signal: NodeJS.Signals): Promise<number | null>;
	/** Ends and removes everything. */
	clear(): Promise<void>;
}

export async function stageOn(engine: EngineName): Promise<Stage> {
	const [place, port] = [await placeOn(engine), await freePort()];
	let running: Product | null = null;
	const end = async (signal: NodeJS.Signals) => {
		const product = running;
		running = null;
		product?.signal(signal);
		return (await product?.ended) ?? null;
	};
	return {
		place,
		port,
		start: async (how) => (running = await startProduct(place.environment, port, how)),
		killAtStart: (milliseconds) => killAtStart(place.environment, port, milliseconds),
		end,
		async clear() {
			await end('SIGKILL');
			await place.remove();
		}
	};
}
