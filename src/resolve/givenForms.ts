import { plainName } from "./plainName.ts";
import { toSkeleton } from "./skeleton.ts";

/**
 * Given names that one person may bear in several languages, or that are rendered from another script in ways that no rule
 * of spelling joins: for each, its forms in Latin letters. Of the names common in Ukraine, Belarus, Russia and the Arab
 * world, where texts in English use now the one form and now the other: general knowledge.
 */
const FORMS = `
Volodymyr Vladimir Wladimir Uladzimir Vladymyr
Oleksandr Aleksandr Alexander Alexandre Alyaksandr
Oleksandra Aleksandra Alexandra
Oleksiy Oleksii Aleksey Aleksei Alexei Alexey Alyaksey
Mykola Nikolai Nikolay Nikolaj Mikalai
Serhiy Serhii Sergey Sergei Sergej Sergii Siarhei
Andriy Andrii Andrey Andrei Andrej
Dmytro Dmitry Dmitri Dmitriy Dmitrij Dzmitry
Yevhen Yevhenii Yevgeny Yevgeni Evgeny Evgeni Evgenii Eugene Yauhen
Yevheniia Evgenia Yevgenia Eugenia
Mykhailo Mykhaylo Mikhail Michail Mikhailo
Petro Pyotr Petr Piotr
Pavlo Pavel Pawel
Yuriy Yurii Yury Yuri Juri Iurii
Ihor Igor
Oleh Oleg
Vasyl Vasily Vasiliy Vasili Vasil
Hryhoriy Hryhorii Grigory Grigori Grigoriy Ryhor
Heorhiy Heorhii Georgy Georgi Georgiy
Kyrylo Kirill Kiril Cyril
Illia Illya Ilya Ilia
Maksym Maksim Maxim
Denys Denis
Anatoliy Anatolii Anatoly Anatoli
Valeriy Valerii Valery Valeri
Arseniy Arsenii Arseny Arseni
Artem Artyom Artiom
Danylo Daniil Danil
Mykyta Nikita
Fedir Fyodor Fedor
Semen Semyon
Stepan Stsiapan
Vitaliy Vitalii Vitaly Vitali
Viktor Victor Viktar
Ruslan Rouslan
Bohdan Bogdan
Leonid Leanid
Kostiantyn Konstantin Constantine
Olena Elena Yelena Alena
Kateryna Ekaterina Yekaterina Katsiaryna Catherine
Hanna Anna Ganna
Iryna Irina
Tetiana Tetyana Tatiana Tatyana Tatsiana
Nataliia Natalia Natalya Nataliya
Yuliia Yulia Julia Yuliya
Svitlana Svetlana Sviatlana
Liudmyla Lyudmila Ludmila
Halyna Galina
Daryna Darina
Mariia Maria Mariya Marya
Sofiia Sofia Sofya Sophia
Viktoriia Viktoria Victoria Viktoriya
Oksana Aksana
Mohammed Mohammad Muhammad Mohamed Mohamad Muhammed Mahomed
Ahmed Ahmad
Hussein Husayn Hossein Hussain Husain
Hassan Hasan
Yusuf Youssef Yousef Yussuf Yousuf Josef Joseph
Ibrahim Ebrahim
Omar Umar
Khaled Khalid
Mustafa Mostafa Moustafa
Abdullah Abdallah
Mahmoud Mahmud
Said Saeed Sayeed
Rashid Rasheed Rachid
Faisal Faysal Feisal
Suleiman Sulaiman Soleiman
Bashar Bachar
Tariq Tarek Tarik
`;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(" ").map((name) => toSkeleton(plainName(name)));
      return names.map((name) => [name, names[0] ?? ""] as const);
    }),
);

/** What is equal for all forms of one given name: the skeleton of the first in the list, or its own. */
export function toGivenForm(skeleton: string): string {
  return BY_NAME.get(skeleton) ?? skeleton;
}
