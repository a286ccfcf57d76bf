// Given names of guests from abroad, as their bearers spell them; written by hand. They are not declined in English,
// and in a Latvian sentence only where they have been given a Latvian ending.

const MALE = `
Aaron Adam Adrian Ahmed Alan Albert Alejandro Alessandro Alex Alexander Alexandre Alexei Ali Amit Anders Andre Andreas
Andrei Andrew Andrzej Angus Anthony Antoine Anton Antonio Antti Arjun Arne Arthur Artur Axel Barry Bartosz Ben Benjamin
Bernard Bernd Bill Björn Bob Brian Bruce Bruno Cameron Carl Carlos Cedric Charles Chris Christian Christoph Christopher
Colin Craig Dan Daniel Dave David Declan Denis Dennis Derek Diego Dietmar Dieter Dirk Dmitri Dominic Dominik Donald
Douglas Duncan Edmund Edward Edwin Eero Emil Emmanuel Emre Eoin Eric Erik Ernst Erwin Eugene Evan Fabian Federico
Felipe Felix Fernando Filip Finn Florian Francesco Francis Francisco Frank Franz Fred Frederic Frederik Friedrich
Gabriel Gareth Gary Gavin Geoffrey George Georg Gerald Gerhard Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham
Grant Greg Gregory Guido Guillaume Gunnar Gustav Hamish Hannes Hans Harald Harold Harry Hasan Heikki Heinrich Heinz
Helmut Henk Henri Henrik Henry Herbert Hermann Hiroshi Howard Hubert Hugh Hugo Ian Igor Ilkka Ivan Jaakko Jack Jacek
Jacob Jacques Jaime Jakob Jakub James Jan Janek Jaroslav Jason Javier Jean Jeff Jeffrey Jens Jeremy Jerzy Jesper Jim
Jiri Joachim Joao Joe Joel Johan Johann Johannes John Jon Jonas Jonathan Joost Jordan Jorge Joris Jose Josef Joseph Joshua
José Juan Juhani Jukka Julian Julien Jun Junior Jurgen Jürgen Jussi Kai Kaj Karel Karl Kasper Keith Ken Kenji Kenneth
Kevin Kim Klaus Knut Konrad Kristian Krzysztof Kurt Lars Laurent Lauri Lawrence Lee Leif Leo Leon Leonard Liam Lorenzo
Louis Luc Luca Lucas Luis Luka Lukas Luke Maciej Magnus Manfred Manuel Marc Marcel Marcin Marco Marcus Marek Mario Mark
Markku Marko Markus Mart Martin Marvin Mathias Matteo Matthew Matthias Matti Maurice Mauro Max Maximilian Michael Michal
Michel Mika Mikael Mike Mikko Miguel Mohammed Morten Nathan Neil Nicholas Nick Nicolas Niels Nigel Nikolai Nils Noah
Norbert Ole Oleg Oleksandr Oleksii Olaf Oliver Olivier Olli Omar Oscar Oskar Otto Owen Pablo Paolo Pascal Patrick Patrik
Paul Paulo Pavel Pawel Pedro Peeter Peter Petr Petri Petteri Philip Philipp Philippe Phillip Pierre Pieter Piet Piotr
Rafael Raj Rajesh Ralf Ralph Ramon Raphael Rasmus Ray Raymond Rein Reinhard Rene Ricardo Richard Rob Robert Roberto Robin
Roger Roland Rolf Roman Ron Ronald Ross Roy Rudolf Russell Ryan Samuel Sam Sami Sander Sanjay Santiago Scott Sean
Sebastian Sergei Sergio Seppo Shaun Simon Sitaram Sofus Stefan Stefano Stephan Stephen Steve Steven Stewart Stuart Sven
Søren Taavi Takashi Tadas Tarmo Terry Theo Thomas Thorsten Tim Timo Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony
Toomas Torsten Tristan Trevor Uwe Vaclav Valentin Victor Viktor Ville Vincent Viktoras Vladimir Volker Vytautas Walter
Wayne Werner Wilfried Wilhelm Willem William Wojciech Wolfgang Xavier Yann Yannick Yuri Yusuf Zoltan Mindaugas Darius
Giedrius Gintaras Kestutis Kęstutis Rimantas Saulius Andrius Algirdas Jonas Linas Marius Paulius Rokas Tomas Vidas
Andrus Anti Ants Indrek Jaan Jüri Kalle Kristjan Mati Meelis Priit Raul Rein Siim Tanel Tiit Urmas Veiko Aziz Bekzod
Jasur Rustam Timur Giorgi Levan Davit Zurab Tigran Aram Arman Kohei Kenta Wei Ming Chen Vikram Ravi Suresh Anil Deepak
`

const FEMALE = `
Abigail Agata Agnes Agnieszka Aino Aisha Alessandra Alexandra Alice Alicia Alina Alison Amanda Amelia Amy Ana Anastasia
Andrea Angela Angelika Anita Anja Anke Ann Anna Anne Annette Annika Antje Antonia Astrid Audrey Barbara Beata Beate
Beatrice Beatriz Bianca Birgit Brenda Bridget Britta Camilla Carla Carmen Carol Carolina Caroline Catherine Cathy
Cecilia Chantal Charlotte Chiara Chloe Christa Christiane Christina Christine Claire Clara Claudia Clemence Colette
Cornelia Dagmar Daniela Danielle Deborah Debra Delphine Denise Diana Dina Dominique Dora Doris Dorothy Edith Eeva
Eileen Elaine Eleanor Elena Eleonora Elin Elina Elisa Elisabeth Elizabeth Elke Ella Ellen Elsa Emilia Emily Emma Erica
Erika Esther Eva Evelyn Fatima Federica Fiona Florence Frances Francesca Franziska Frida Friederike Gabriela Gabriele
Gabriella Georgina Gerda Gertrud Gillian Gina Giulia Grace Greta Gudrun Gwen Hanna Hannah Hannelore Heather Hedda Heidi
Heike Helen Helena Helene Helga Henriette Hilary Hilde Ida Ilona Ines Ingeborg Ingrid Irena Irene Iris Isabel Isabella
Isabelle Ivana Iwona Jacqueline Jane Janet Janice Jean Jennifer Jenny Jessica Jill Joan Joana Joanna Jocelyn Johanna
Josephine Joy Joyce Juanita Judith Julia Juliana Julie Juliette Justyna Kaisa Kamila Karen Karin Karina Karolina
Katarina Katarzyna Kate Katherine Kathleen Kathrin Kathryn Kathy Katja Katrin Katrina Kelly Kerstin Kirsten Kirsi Klara
Kristin Kristina Kristine Laila Lakshmi Larissa Laura Lea Leena Leila Lena Lenka Lesley Liisa Lilian Liliana Lily Linda
Lisa Liv Lorna Lotta Louise Lucia Lucie Lucy Luisa Lydia Lynn Madeleine Magdalena Maja Malgorzata Małgorzata Marcela
Margaret Margarita Margit Maria Marianne Marie Marija Marina Marjan Marta Martha Martina Mary Mathilde Maureen Megan Mei
Melanie Melissa Mercedes Merike Mette Mia Michaela Michele Michelle Milena Miriam Moira Molly Monica Monika Monique
Nadia Nancy Natalia Natalie Natasha Nathalie Nicola Nicole Nina Nora Olena Olga Olivia Oksana Outi Pamela Patricia Paula
Paulina Pauline Petra Phoebe Pia Pilar Piret Priyanka Rachel Raquel Rebecca Regina Renata Renate Riikka Rita Roberta Rosa
Rosemary Ruth Sabina Sabine Sally Samantha Sandra Sanna Sara Sarah Satu Sheila Silke Silvia Simone Sinéad Siobhan Sofia
Sofie Sonia Sonja Sophia Sophie Stefanie Stella Stephanie Susan Susanna Susanne Suzanne Svenja Sylvia Sylvie Tamara
Tanja Tanya Tara Teresa Theresa Tiina Tina Tracy Triin Trine Ulla Ulrike Ursula Valentina Valerie Vanessa Vera Verena
Veronica Veronika Victoria Viktoria Virginia Vivian Wendy Yasmin Yoko Yolanda Yulia Yvonne Zofia Zoe Zuzana Rasa
Jurgita Rūta Daiva Dalia Lina Ramunė Eglė Aušra Giedrė Ieva Jolanta Kristina Vilma Živilė Kadri Kaja Kersti Maarja
Marika Mari Merle Pille Reet Signe Sirje Tiiu Ülle Aiko Yuki Keiko Ling Priya Anjali Sunita Deepa Ayşe Leyla Nino
`

export const givenNames = { male: MALE, female: FEMALE }
