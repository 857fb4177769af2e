/** Invented people are called as people in their country are; whoever bears such a name is not meant. */
export const firstNames: readonly string[] = (
	'Adele Ahmet Aleksandra Alina Andrea Anja Anton Aylin Beate Ben Birgit Bruno Carla Cem Clara Daniel Dario Deniz Doris ' +
	'Elena Elif Emil Erik Esra Eva Felix Fiona Frank Franziska Georg Gerda Greta Hakan Hanna Heike Helge Henri Ida Ines Ivana ' +
	'Jana Jens Johanna Jonas Judith Kaan Karin Karl Katja Kerem Klaus Lara Lars Laura Leon Lina Linus Luca Maja Malte Manuela ' +
	'Marek Maria Markus Marta Merle Miriam Nadja Nele Nico Nina Nora Olaf Oleg Oskar Paula Peter Petra Philipp Pia Rahel ' +
	'Ralf Rebekka Renate Robert Rosa Samir Sandra Sarah Selma Silke Simon Sofia Stefan Susanne Tamara Tarik Thea Thomas Tilda ' +
	'Timo Tobias Ulrike Uwe Vera Verena Viktor Wanda Wiebke Yannick Yvonne Zeynep'
).split(' ');

export const lastNames: readonly string[] = (
	'Albers Althaus Amsel Aslan Bachmann Balk Baum Behrens Berger Bertram Birk Blum Bogner Brandt Brinkmann Buchholz Busch ' +
	'Cordes Çelik Dahlke Demir Diehl Dietz Dorn Ebert Eder Ehlers Engel Erdmann Esser Falk Feldmann Fink Franke Frey Funk ' +
	'Gebauer Gerlach Glaser Graf Greve Gruber Haas Hahn Hansen Harms Hartung Heine Heller Henke Herbst Hinz Hofer Holm Horn ' +
	'Iversen Jacobi Jahn Jansen Kaiser Kaya Kern Kessler Kirsch Klee Knoll Kowalski Kraft Kramer Kruse Kühn Lang Lehmann Lenz ' +
	'Lindner Lorenz Ludwig Maurer Menzel Merz Mohr Moser Nagel Neumann Nowak Ortmann Otte Paulsen Pfaff Pohl Prinz Raabe Rauch ' +
	'Reimann Richter Rieger Ritter Roth Sander Sauer Schad Scholz Seidel Seifert Simon Sommer Stahl Steiner Stolz Thiel Timm ' +
	'Ulrich Unger Vogt Voss Wagner Walz Weiss Wendt Wiese Wolff Yıldız Zander Ziegler Zimmer'
).split(' ');
