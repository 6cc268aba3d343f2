import { type FieldMap, nameFields } from "../json/fieldMap.ts";

/**
 * Whether a table's first row names its columns, as the rows below it tell: its cells are short, differ, and are no
 * figures, and one of them is a usual name of a column or none looks like those below it.
 */
export function isHeader(first: readonly string[], below: readonly (readonly string[])[], fields: FieldMap): boolean {
  const names = first.map((cell) => cell.trim());
  const named = names.filter((name) => name !== "");
  if (named.length === 0 || named.length * 2 < names.length || (names.length === 1 && below.length === 0)) return false;
  if (new Set(named.map((name) => name.toLowerCase())).size < named.length) return false;
  if (named.some((name) => name.length > 80 || !/\p{L}/u.test(name) || /[.!?]\s|\n/.test(name))) return false;
  if (nameFields(names, fields).size > 0 || named.some((name) => USUAL.has(name.toLowerCase()))) return true;
  if (below.length === 0) return false;
  const columns = names.map((name, i) => ({ name, values: below.map((row) => (row[i] ?? "").trim()) }));
  if (columns.some(({ name, values }) => name !== "" && values.includes(name))) return false;
  return !columns.some(({ name, values }) => name !== "" && isAlike(name, values)) || columns.some(isFigures);
}

/** What tables of people, payments and places call their columns. */
const USUAL = new Set(
  `name names person company organisation organization country city address email e-mail phone telephone role position
   sender recipient from to amount sum currency number status type category id nr no firma land ort stadt adresse vorname
   nachname datum betrag имя фамилия страна город адрес дата сумма nom prénom pays ville nombre país ciudad`.split(
    /\s+/,
  ),
);

/** Whether most of a column's cells have the form of its first. */
function isAlike(name: string, values: readonly string[]): boolean {
  const form = findForm(name);
  const filled = values.filter((value) => value !== "");
  return filled.length > 0 && filled.filter((value) => findForm(value) === form).length * 2 > filled.length;
}

/** "Ann Müller" → "Aa Aa". */
function findForm(cell: string): string {
  return cell
    .slice(0, 100)
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a")
    .replace(/\p{N}+/gu, "9");
}

function isFigures({ values }: { readonly values: readonly string[] }): boolean {
  const filled = values.filter((value) => value !== "");
  return (
    filled.length > 0 && filled.filter((value) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(value)).length * 2 > filled.length
  );
}
