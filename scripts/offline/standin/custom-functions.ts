/** Custom functions of the script in cells. Google finds them by the comments above the top-level functions. */
import type {Arg, FunctionResultObject, Matrix} from '@odoo/o-spreadsheet';
import type {Bundle, Engine} from './api';
import type {Host} from './host';
import {isDateFormat} from './number-format';
import {instantOf} from './zones';

interface Declared {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {readonly name: string; readonly text: string}[];
}

const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\w$]+)\s*\(([^)]*)\)/g;

/** Functions of a script whose comment says `@customfunction`. */
export function declaredFunctions(code: string): Declared[] {
  return [...code.matchAll(DECLARED)]
    .filter(([, comment = '']) => /@customfunction\b/.test(comment))
    .map(([, comment = '', name = '', list = '']) => {
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
      const texts = new Map(
        lines.flatMap((line) => {
          const found = /^@param\s+(?:\{[^}]*\}\s+)?(\S+)\s*(.*)$/.exec(line);
          return found ? [[found[1] ?? '', found[2] ?? ''] as const] : [];
        }),
      );
      const parameters = list
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== '');
      return {
        name,
        description: lines.filter((line) => line.trim() !== '' && !line.startsWith('@')).join(' '),
        parameters: parameters.map((parameter) => ({name: parameter, text: texts.get(parameter) ?? ''})),
      };
    });
}

type Compute = (name: string, args: readonly Arg[]) => FunctionResultObject | Matrix<FunctionResultObject>;

/** The functions are the engine's for all workbooks; each workbook computes with its own script. */
const owners = new WeakMap<object, Compute>();

function plainValue(cell: FunctionResultObject | undefined, timeZone: string): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format)) return instantOf(value, timeZone);
  return value;
}

/** An argument as Sheets hands it over: one cell as its value, a range as rows of cells. */
function argumentOf(arg: Arg | undefined, timeZone: string): unknown {
  if (!Array.isArray(arg)) return plainValue(arg, timeZone);
  const [first = []] = arg;
  if (arg.length === 1 && first.length === 1) return plainValue(first[0], timeZone);
  return first.map((_, row) => arg.map((column) => plainValue(column[row], timeZone)));
}

function scalar(value: unknown): FunctionResultObject {
  if (typeof value === 'number' && Number.isFinite(value)) return {value};
  if (typeof value === 'string' || typeof value === 'boolean') return {value};
  throw new Error(`The stand-in does not model a cell's function that gives ${String(value)}.`);
}

function resultOf(value: unknown): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(value)) return scalar(value);
  // Arrays of the script's realm are no arrays to the engine: they are copied.
  const rows = Array.from(value, (row: unknown): unknown[] => (Array.isArray(row) ? Array.from(row) : [row]));
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => scalar(row[column] ?? '')));
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? `${error.message}` : `${error}`;
}

function computing(host: Host, bundle: Bundle): Compute {
  return (name, args) => {
    const declared = bundle[name];
    if (typeof declared !== 'function') return {value: '#NAME?', message: `Unknown function: ${name}`};
    const before = host.mode;
    host.mode = 'CUSTOM';
    try {
      return resultOf(
        Reflect.apply(
          declared,
          undefined,
          args.map((arg) => argumentOf(arg, host.options.timeZone)),
        ),
      );
    } catch (error) {
      return {value: '#ERROR!', message: messageOf(error)};
    } finally {
      host.mode = before;
    }
  };
}

function register({functionRegistry}: Engine['registries'], {name, description, parameters}: Declared): void {
  functionRegistry.replace(name, {
    description,
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.text,
      type: ['ANY', 'RANGE<ANY>'],
      acceptMatrix: true,
      acceptErrors: false,
      optional: /^\(optional\)/i.test(parameter.text),
    })),
    compute(...args) {
      const owner = owners.get(this.getters);
      return owner ? owner(name, args) : {value: '#NAME?', message: `Unknown function: ${name}`};
    },
  });
}

/** Makes the script's functions known to the engine, which computes them for this workbook with this script. */
export function addCustomFunctions(host: Host, bundle: Bundle, code: string): void {
  owners.set(host.getters, computing(host, bundle));
  for (const declared of declaredFunctions(code)) register(host.options.engine.registries, declared);
}
