/**
 * Given names of other languages, as newspapers write them: a name of several words that begins with one is a
 * person's. From the lists of the most frequent given names that national statistics offices publish (United States,
 * France, Germany, Spain, Italy, Russia, Poland, Sweden), those left out that are better known as firms or places.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

const feminine = words(`
  Abigail Adele Adriana Agnes Agnieszka Aisha Alejandra Alessandra Alexandra Alexis Alice Alicia Alison Allison Amanda
  Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Anke Anna Annalena Anne Annegret Annette Annie Antonella
  Ariana Ashley Astrid Audrey Barbara Beata Beatrice Beatriz Bernadette Beth Bethany Betty Bianca Birgit Bonnie
  Brenda Bridget Brigitte Britney Brittany Camilla Camille Carla Carmen Carol Carole Caroline Carolyn Carrie
  Catalina Catherine Cecilia Celine Charlene Charlotte Cheryl Chiara Chloe Christina Christine Cindy Claire
  Clara Claudia Colleen Connie Constance Courtney Cristina Cynthia Daniela Danielle Daria Debbie Deborah Debra
  Demi Denise Diana Diane Dolores Donna Doris Dorothy Edith Ekaterina Elaine Eleanor Elena Elisa Elisabeth Eliza
  Elizabeth Ella Ellen Emily Emma Erica Erika Erin Esther Eugenia Eva Evelyn Federica Fiona Frances Francesca Gabriela
  Gabriella Gabrielle Gail Geraldine Gina Ginny Giorgia Giulia Gloria Greta Gwyneth Haley Halle Hannah Harriet
  Heather Heidi Helen Helena Hilary Hillary Ida Ilhan Inga Ingrid Irena Irene Irina Isabel Isabella Isabelle Ivanka
  Jacinda Jackie Jacqueline Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jo
  Joan Joanna Joanne Jodie Josephine Joyce Juana Judith Judy Julia Juliana Julianne Julie Juliet Juliette Kamala
  Karen Karin Karina Karla Karolina Kate Katherine Kathleen Kathryn Kathy Katie Katrin Katrina Kay Kayla Kelly Kendall
  Kerry Kim Kimberly Kirsten Kirstjen Kristalina Kristen Kristin Kristina Kylie Larisa Laura Lauren Laurie Leah Leila Lena
  Leslie Lily Linda Lindsay Lisa Liz Lois Loretta Lori Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lynn Lynne
  Madeleine Magdalena Maggie Malala Manuela Mara Marcella Margaret Margarita Margot Maria Mariana Marianne Marie
  Marika Marine Marion Marissa Marjorie Marlene Marta Martha Martina Mary Matilda Maureen Megan Meghan Melania
  Melanie Melinda Melissa Meredith Meryl Mia Michaela Michele Michelle Mila Mildred Miley Miranda Miriam Molly
  Monica Monika Morgan Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nicola Nikki Nina Nora Octavia Olesya Olga
  Olivia Oksana Paloma Pamela Patricia Patty Paula Pauline Peggy Penelope Petra Phyllis Piper Polina Priscilla
  Priyanka Rachel Raquel Rebecca Renata Renee Reese Rhonda Rita Roberta Rosa Rosalind Rosemary Roxanne
  Ruth Sabine Sabrina Sally Samantha Sandra Sanna Sara Sarah Scarlett Selena Serena Sharon Sheila Sherry Sheryl Shirley
  Silvia Simone Sofia Sonia Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Susana Susanne Suzanne Svetlana Sylvia
  Sylvie Tamara Tania Tanya Tara Tatiana Taylor Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Vanessa
  Vera Veronica Veronika Viktoria Vivian Wanda Wendy Whitney Winona Yelena Yolanda Yulia Yvonne
  Zendaya Zoe Zuzana
`);

/** Those that women and men have stand in both lists. */
const masculine = words(`
  Aaron Abdel Abdul Abdullah Abraham Adam Adel Adolf Adrian Ahmed Ahmad Aidan Alan Albert Alberto Aldo Alejandro Alec
  Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandr Alexei Alexey Alexis
  Alfonso Alfred Alfredo Ali Allan Allen Alvaro Anatoli Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew
  Andrey Andriy Andrii Andrzej Andy Angelo Angus Anthony Antoine Anton Antonio Antony Arnaud Arnold Arsene Arseniy Artem Arthur Arturo
  Ashraf Ashton Askar Augusto Barack Barry Bart Bartosz Bashar Ben Benedict Benjamin Benny Bernard Bernardo Bernie Bert
  Bill Billy Bjorn Blake Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Caleb Cameron
  Carl Carles Carlo Carlos Carter Casey Cedric Cesar Charles Charlie Chester Chris Christian Christoph Christophe
  Christopher Chuck Clarence Claude Claudio Clay Clayton Cliff Clifford Clint Cody Colin Connor Conor Corey Craig
  Cristiano Curtis Cyril Cyrus Dale Damien Damon Dan Daniel Daniele Danny Dario Darren David Davide Dean Demetri Denis Dennis
  Denys Derek Derrick Desmond Devin Didier Diego Dieter Dietmar Dimitri Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dominic
  Dominique Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward
  Edwin Egor Eli Elias Elijah Elliot Elmar Elon Elton Emanuel Emil Emilio Emmanuel Enrico Enrique Eric Erik Ernest
  Ernesto Erwin Ethan Eugene Evan Evgeny Evgeni Fabian Fabio Fabrice Fahad Farid Faisal Federico Felipe Felix Ferdinand Fernando Fidel
  Filip Finn Francesco Francis Francisco Franck Franco Francois Frank Frans Franz Fred Freddie Frederic Frederick Fredrik
  Friedrich Fritz Gabriel Garry Gary Gavin Gennady Geoff Geoffrey George Georges Gerald Gerard Gerardo Gerhard Gert Giacomo
  Gianluigi Gianni Gilbert Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Grigory Guido Guillaume Gunter
  Gus Gustav Gustavo Guy Habib Hakan Hamid Hans Harald Harold Harry Harvey Hasan Hashim Hassan Heath Hector Heiko Heinrich Heinz Helmut
  Henri Henrik Henry Herbert Herman Hermann Horst Howard Hubert Hugh Hugo Hugues Hussein Ian Ibrahim Igor Ihor Ilham Ilya Imran Isaac
  Ismail Ivan Ivo Jack Jacob Jacques Jaime Jair Jake Jakob Jakub James Jamie Jan Jared Jaroslav Jason Javier Jay
  Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy
  Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan
  Jorg Jorge Jose Josef Joseph Josep Josh Joshua Juan Jules Julian Julien Julio Jurgen Justin Kaja Karim Karl Kaspar Keir
  Keith Ken Kenneth Kevin Khaled Khalid Khalifa Kirill Klaus Kofi Konrad Konstantin Krzysztof Kurt Kyle Kyrylo Lance
  Larry Lars Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leroy Leslie Lev Lewis Liam Linus Lionel Lloyd
  Logan Lorenzo Louis Luc Luca Lucas Luciano Luigi Luis Luiz Lukas Luke Maciej Magnus Mahathir Mahmoud Malcolm Manfred
  Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Mariano Mario Mark Marko Markus Martin Marty Marvin Massimo Mateusz
  Mathias Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maximilian Maxime Mel Melvin Michael Michal
  Michel Miguel Mikael Mike Mikhail Miklos Milan Milos Mitch Mohamed Mohammad Mohammed Muhammad Murray Mustafa Mykhailo Mykola Narendra Nathan
  Nathaniel Neil Nelson Niall Nicholas Nick Nicolas Nicolae Niels Nigel Nikita Niklas Nikola Nikolai Nikolay Noah Noel Norman Novak Oleg Oleh
  Oleksandr Oleksii Oleksiy Olaf Oliver Olivier Omar Oscar Oskar Otto Owen Pablo Paolo Parker Pascal Pat Patrice Patrick Paul Paulo Pavel
  Pavlo Pedro Pep Per Percy Pete Peter Petr Petro Phil Philip Philippe Philipp Phillip Pierre Pietro Piotr Qasem Quentin
  Rafael Raheem Ralf Ralph Ramon Ramzan Randall Randy Raphael Raul Ray Raymond Recep Reinhard Rex Reza Ricardo Richard Rick Ricky Rob
  Robert Roberto Rodney Rodrigo Roger Roland Rolf Roman Romelu Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell
  Rustem Ryan Salman Salvador Salvatore Sam Samir Samuel Saul Scott Sean Sebastian Serge Sergei Sergey Sergii Sergio Serhiy
  Seth Shane Shaun Shawn Sidney Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Stephan Stephane
  Stephen Sterling Steve Steven Stuart Sven Taras Ted Terence Terry Theodore Thierry Thomas Thorsten Tim Timo Timothy
  Tobias Todd Tom Tomas Tomasz Tommy Tony Travis Trevor Tristan Troy Tyler Ulf Ulrich Umberto Uwe Vadim Valentin Valentyn Valeri
  Valeriy Valery Vasily Vasyl Vernon Viacheslav Vicente Victor Viktor Vincent Vincenzo Vitali Vitaliy Vitaly Vlad Vladimir Vladislav
  Volodymyr Vyacheslav Walter Warren Wayne Werner Wesley Wilfried Wilhelm Will Willem William Willie Wim Wladimir Wolfgang Xavier Yair
  Yanis Yasser Yegor Yevgeny Yevhen Yoweri Yuri Yuriy Yurii Yury Yves Zachary Zbigniew Zinedine Zlatan Ashley Camille Courtney Jackie Jean Kelly Kerry Kim Lindsay Marion Morgan Nicola Stacy Taylor Tracy
`);

export const givenNames: ReadonlyMap<string, 'feminine' | 'masculine' | 'either'> = new Map([
  ...masculine.map(name => [name, 'masculine'] as const),
  ...feminine.map(name => [name, masculine.includes(name) ? 'either' : 'feminine'] as const),
]);
