// Given names of guests from abroad, as their bearers spell them; written by hand. They are not declined in English,
// and in a Latvian sentence only where they have been given a Latvian ending.

/** Names of men. */
const MALE = `
Pepe Paco Xosé Xoán Brais Iago Anxo Uxío Breixo Joseba Koldo Eneko Andoni Iñaki Kepa Josu Ignasi Biel Martí Narcís
Lluís Oleguer Raimon Vicenç Íñigo Hernán Nicanor Ulises Cuauhtémoc Efraín Fermín Fidel Isidro Leopoldo Leonel Lisandro
Lautaro Facundo Baltasar Demetrio Elías Emiliano Eusebio Ezequiel Félix Heriberto Hilario Humberto Ildefonso Ismael
Jacinto Jerónimo Lázaro Macario Marcelino Maximiliano Melchor Moisés Néstor Norberto Octavio Osvaldo Plácido Porfirio
Próspero Quintín Reinaldo Rigoberto Saúl Severino Silvestre Simón Timoteo Urbano Venancio Wenceslao Wilfredo Zacarías
Baltazar Bartolomeu Caetano Desidério Dinis Estêvão Frederico Inácio Lopo Lourenço Nicolau Silvério Zeferino
Sergej Andrej Andrey Aleksej Aleksey Alexandr Dmitrij Dmitriy Evgenij Evgeniy Jevgenij Yevgeny Artjom Artyom Pjotr
Pyotr Valerij Valeriy Valery Vasilij Vasiliy Vitalij Vitaliy Vitaly Grigorij Grigoriy Grigory Georgij Georgiy Georgy Gennadij
Gennadiy Gennady Fjodor Fyodor Anatolij Anatoliy Anatoly Arkadij Arkadiy Arkady Vjacheslav Vyacheslav Vjaceslav Rostislav
Svjatoslav Svyatoslav Matvej Matvey Timofej Timofey Nikolaj Nikolay Jurij Yuriy Yury Mihail Michail Mikhail Ilja Ilya
Ari Miljenko Darinko Zvonko Aaron Adam Adrian Ahmed Alan Albert Alejandro Alessandro Alex Alexander Alexandre Alexei Ali Amit Anders Andre Andreas
Andrei Andrew Andrzej Angus Anthony Antoine Anton Antonio Antti Arjun Arne Arthur Artur Axel Barry Bartosz Ben
Benjamin Bernard Bernd Bill Björn Bob Brian Bruce Bruno Cameron Carl Carlos Cedric Charles Chris Christian Christoph
Christopher Colin Craig Dan Daniel Dave David Declan Denis Dennis Derek Diego Dietmar Dieter Dirk Dmitri Dominic
Dominik Donald Douglas Duncan Edmund Edward Edwin Eero Emil Emmanuel Emre Eoin Eric Erik Ernst Erwin Eugene Evan
Fabian Federico Felipe Felix Fernando Filip Finn Florian Francesco Francis Francisco Frank Franz Fred Frederic
Frederik Friedrich Gabriel Gareth Gary Gavin Geoffrey George Georg Gerald Gerhard Gilbert Giorgio Giovanni Giuseppe
Glenn Gordon Graham Grant Greg Gregory Guido Guillaume Gunnar Gustav Hamish Hannes Hans Harald Harold Harry Hasan
Heikki Heinrich Heinz Helmut Henk Henri Henrik Henry Herbert Hermann Hiroshi Howard Hubert Hugh Hugo Ian Igor Ilkka
Ivan Jaakko Jack Jacek Jacob Jacques Jaime Jakob Jakub James Jan Janek Jaroslav Jason Javier Jean Jeff Jeffrey Jens
Jeremy Jerzy Jesper Jim Jiri Joachim Joao Joe Joel Johan Johann Johannes John Jon Jonas Jonathan Joost Jordan Jorge
Joris Jose Josef Joseph Joshua José Juan Juhani Jukka Julian Julien Junior Jurgen Jürgen Jussi Kai Kaj Karel Karl
Kasper Keith Ken Kenji Kenneth Kevin Kim Klaus Knut Konrad Kristian Krzysztof Kurt Lars Laurent Lauri Lawrence Lee
Leif Leo Leon Leonard Liam Lorenzo Louis Luc Luca Lucas Luis Luka Lukas Luke Maciej Magnus Manfred Manuel Marc Marcel
Marcin Marco Marcus Marek Mario Mark Markku Marko Markus Mart Martin Marvin Mathias Matteo Matthew Matthias Matti
Maurice Mauro Max Maximilian Michael Michal Michel Mika Mikael Mike Mikko Miguel Mohammed Morten Nathan Neil Nicholas
Nick Nicolas Niels Nigel Nikolai Nils Noah Norbert Ole Oleg Oleksandr Oleksii Olaf Oliver Olivier Olli Omar Oscar
Oskar Otto Owen Pablo Paolo Pascal Patrick Patrik Paul Paulo Pavel Pawel Pedro Peeter Peter Petr Petri Petteri Philip
Philipp Philippe Phillip Pierre Pieter Piet Piotr Rafael Rajesh Ralf Ralph Ramon Raphael Rasmus Ray Raymond Rein
Reinhard Rene Ricardo Richard Rob Robert Roberto Robin Roger Roland Rolf Roman Ron Ronald Ross Roy Rudolf Russell Ryan
Samuel Sam Sami Sander Sanjay Santiago Scott Sean Sebastian Sergei Sergio Seppo Shaun Simon Sitaram Sofus Stefan
Stefano Stephan Stephen Steve Steven Stewart Stuart Sven Søren Taavi Takashi Tadas Tarmo Terry Theo Thomas Thorsten
Tim Timo Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony Toomas Torsten Tristan Trevor Uwe Vaclav Valentin Victor
Viktor Ville Vincent Viktoras Vladimir Volker Vytautas Walter Wayne Werner Wilfried Wilhelm Willem William Wojciech
Wolfgang Xavier Yann Yannick Yuri Yusuf Zoltan Mindaugas Darius Giedrius Gintaras Kestutis Kęstutis Rimantas Saulius
Andrius Algirdas Linas Marius Paulius Rokas Vidas Andrus Anti Ants Indrek Jaan Jüri Kalle Kristjan Mati Meelis Priit
Raul Siim Tanel Tiit Urmas Veiko Aziz Bekzod Jasur Rustam Timur Giorgi Levan Davit Zurab Tigran Aram Arman Kohei Kenta
Wei Ming Chen Vikram Ravi Suresh Anil Deepak Cormac Rui Owain Bohdan Abdul Abdullah Abel Abraham Achim Adalbert
Adebayo Aditya Adnan Adolfo Adriaan Agustin Agustín Ahmad Ahmet Aidan Ajay Akash Akio Akira Alain Alasdair Alastair
Alberto Albin Aldo Alec Aled Aleksander Aleksandr Aleks Alessio Alexandros Alexandru Alexis Alfonso Alfred Alfredo
Algis Alin Alistair Alois Alojz Álvaro Alvaro Amadou Amar Amir Anand Anatole Anatoly Anatoli Andor András Andraž
Andrey Andrii Andriy Andris André Anatolii Ángel Angelo Ante Antanas Antoni Antonín António Antônio Aristide Arjan
Armand Armando Armen Arnaud Arnold Arpad Árpád Arsen Artem Arto Artyom Arturo Arunas Arūnas Arvydas Arvid Arvind Ashok
Ashot Asger Askar Askold Asif Atanas Athanasios Attila Attilio August Auguste Augusto Aurel Aurelijus Aurimas Avi
Aymeric Azamat Bálint Balint Balázs Balazs Baptiste Barnaby Bart Bartłomiej Bartolomé Basil Bastian Bastien Béla Bela
Benedek Benedict Benedikt Bengt Benito Benoît Benoit Bence Berend Bernardo Bernhard Bernt Bertil Bertrand Birger
Bjarne Bjarni Bjørn Blaž Błażej Bogdan Bogusław Bohumil Bojan Boris Borislav Borja Börje Boštjan Bram Branko Brendan
Brent Brett Bryan Bryn Børge Caio Caleb Callum Camille Carlo Carsten Casper Ceri Cesar César Cezary Chaim Chandra
Chiara Cian Ciarán Ciaran Cillian Ciprian Claes Claude Claudio Claus Clemens Clément Clement Clive Conall Connor Conor
Conrad Constantin Corentin Cornelis Corneliu Cristian Cristiano Csaba Cyril Czesław Çağlar Dafydd Dag Daisuke Dainius
Damian Damien Damir Damjan Dániel Daniil Daniele Danilo Danijel Danny Dante Darek Dario Darío Dariusz Darko Darragh
Darren Dawid Davide Davor Dean Dejan Deividas Denys Denzil Derk Dermot Desmond Detlef Detlev Diarmuid Didier Diederik
Dietrich Dimitar Dimitri Dimitrios Dimitris Dinesh Dino Diogo Dmitriy Dmitry Dmytro Dobromir Domagoj Domantas Domas
Domenico Domingo Dominique Donal Dónal Donatas Donato Dorian Dorin Dragan Drago Dragoș Dušan Dusan Dylan Dzmitry Eamon
Éamonn Eamonn Ebbe Eckhard Edgar Edgaras Édouard Edouard Edoardo Eduard Eduardo Edvard Edvin Edvinas Egbert Egil Egon
Egidijus Eike Einar Eino Eirik Eivind Elias Elie Eligijus Elijah Elliot Elliott Elmar Elmer Elvis Emanuel Emanuele
Emiel Émile Emile Emilian Emilio Emir Emlyn Endre Enda Enrico Enrique Enzo Erhan Erkki Ermanno Ernest Ernesto Ernestas
Errol Esa Esben Esteban Étienne Etienne Ettore Eugen Eugenio Eugeniu Eugeniusz Eustachy Evald Evaldas Evangelos Evgeni
Evgeny Ewan Ewald Eyvind Fabio Fabien Fabrice Fabrizio Farhad Farid Faruk Faustas Fausto Fedor Ferdinand Ferenc Fergal
Fergus Ferran Fikret Filippo Finlay Finnian Fionn Firas Flavio Florent Florin Fotis Franc Franciszek František
Francois François Franck Franco Franjo Fredrik Freddy Fridrik Friðrik Fritz Frits Frode Fyodor Gabriele Gábor Gabor
Gaetano Garret Garrett Gaspar Gaspard Gaston Gavril Gediminas Geert Gellért Gerard Gérard Gerardo Gerben Gergely Gergő
Germán Gernot Gerrit Gert Gerwin Geza Géza Ghislain Gian Gianluca Gianni Gijs Gilberto Gilles Gino Giulio Gleb Goran
Gottfried Göran Grigore Grigori Grigorij Grzegorz Guillermo Gunther Günther Günter Gunter Gurgen György Gustaf Gustavo
Guðmundur Guy Gwilym Gyula Haakon Håkan Hakan Håkon Halvor Hamid Hamza Hank Hannu Hans-Jürgen Hari Haris Hartmut
Haruto Hassan Haydn Hayk Hector Héctor Hein Heiko Heiner Helge Helmer Hendrik Henning Henryk Heorhii Herman Hervé
Herve Hideo Hieronim Hilmar Hiroki Horacio Horia Horst Hossein Hristo Hubertus Hugues Huub Huw Hüseyin Iain Ibrahim
Iestyn Ifan Ignacio Ignacy Ignas Ihor Ihar Ilan Ilias Ilie Ilja Ilmari Ilya Imran Imre Ingemar Ingmar Ingo Ingolf
Ingvar Ioan Ioannis Ionuț Ionut Ireneusz Irfan Isaac Isak Isaiah Isidoro Ismail Ismet István Istvan Ivaylo Ivar Ivica
Ivo Ivor Izaak Jáchym Jackson Jacopo Jakov Jalmar Jamal Jamie Jan-Erik Janez Jani Janis Janko Janne Jānis János Janos
Janusz Jaap Jareth Jari Jarek Jarkko Jarl Jarle Jarmo Jarosław Jaroslaw Jaume Jelle Jeremiasz Jérémy Jeremiah Jerome
Jérôme Jeroen Jerry Jesús Jesse Jevgeni Jimmy Jindřich Jiří Joakim João Joaquim Joaquín Jochen Jody Johnny Johan-Erik
Jonah Jordi Jörg Jorgen Jørgen Jörn Josep Josip Joonas Joop Joosep Jostein Jouni Jovan József Jozef Józef Jozsef
Juergen Juha Juho Jules Julio Julius Julián Juraj Jurij Jūratis Juris Justas Justin Justinas Justus Jyrki Kaarel
Kaarlo Kacper Kaido Kalevi Kálmán Kamil Karan Karim Karol Károly Karolis Kaspars Kaspar Kasimir Kåre Karsten Katsumi
Kazimierz Kazuki Keijo Kees Keir Kemal Kenan Kent Kenzo Ketil Kęstas Khalid Kiran Kiril Kirill Kjell Kjetil Klemens
Klement Klemen Koen Koichi Koji Kolbjørn Konstantin Konstantinos Konstanty Kornel Kostas Kostiantyn Kristaps Kristen
Kristijan Kristinn Kristof Kristoffer Krišjānis Krišs Krunoslav Krystian Kumar Kyle Kyriakos Kyrylo Lachlan Ladislav
Lajos Lambert Lamine Lasse László Laszlo Laurence Laurentiu Laurens Laurențiu Laurynas Laurits Leandro Lech Leevi Léo
Léon Leonardo Leonas Leonid Leonidas Leopold Lesław Leszek Lester Lev Lewis Lex Liborio Lionel Liudas Liutauras Livio
Llewellyn Lloyd Loïc Loic Lorcan Lothar Lowri Lubomir Ľubomír Luboš Lucian Luciano Lucien Ludo Ludovic Ludvig Ludwig
Łukasz Lukasz Lukáš Luigi Luís Lutz Lyndon Maarten Mads Mahmoud Maksim Maksym Maksymilian Malachy Malcolm Malik Mantas
Manoj Manolis Marat Marcelo Marcello Mareks Margus Marian Mariano Mariusz Marijn Márk Marin Marijan Marinko
Márton Marton Martijn Martti Martynas Mārtiņš Masashi Masato Mate Máté Matej Matěj Mateusz Mateo Mathew Mathieu Matías
Mathis Mats Mátyás Matt Mattia Mattias Matvei Maurits Maurizio Mauricio Maximilien Maxim Maxime Mehdi Mehmet Meinhard
Meirion Melvin Menno Meir Mete Michail Michał Michalis Michele Michiel Mickaël Mieczysław Miha Mihai Mihail Mihály
Mihkel Mihails Miikka Mikołaj Mikalai Mikhail Miklós Miklos Mikoláš Mikuláš Milan Miloš Milos Milo Miłosz Mircea Miro
Miroslav Mirosław Mirko Mitchell Mitja Mladen Modestas Mogens Mohamed Mohammad Mohan Moishe Moritz Mordechai Morgan
Moses Muhammad Murad Murat Mustafa Myles Mykhailo Mykola Mykyta Myron Naoki Narek Narendra Nasir Nathaniel Naveen
Nazar Nedim Nejc Nenad Nerijus Niall Niccolò Nico Nicola Nicolae Nicolai Nicolò Niek Niels-Erik Niilo Nikhil Niklas
Niko Nikita Nikola Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos Nino Njål Noam Noel Noël Norman Nuno Nuri Nurlan
Oded Ognjen Ojars Ólafur Olavi Oldřich Oleh Oleksiy Olgierd Oliwier Olgerd Olivér Olof Ondrej Ondřej Onno Oren Orest
Orfeo Örjan Orlando Orhan Osamu Oskari Osman Ossian Oswald Otakar Othmar Otmar Ottavio Øystein Øyvind Ørjan Pádraig
Padraig Pål Panagiotis Panayiotis Parviz Pasquale Patryk Patricio Patrizio Pauli Paulino Pavao Pavlo Pavol Paweł
Peadar Peder Pekka Pelle Per Percy Pere Peregrine Pero Petar Péter Peteris Petras Petrit Petro Petros Petru Petrus
Phelim Phil Pietro Piero Pierluigi Pirmin Plamen Povilas Povl Pranas Prakash Pramod Pranav Predrag Primož Prokop
Przemysław Przemek Quentin Quintin Radek Radim Radko Radomír Radosław Radoslav Radovan Radu Rafal Rafał Raffaele Rafik
Ragnar Rahul Raimo Raimonds Raimond Raimondas Rainer Rajiv Rakesh Ramin Ramesh Ramil Ramón Ramūnas Raoul Raúl Rashid
Raşit Rastislav Ravil Razvan Răzvan Reijo Reino Reinier Reinis Remco Rémi Remi Remigiusz Remigijus Renato Renaud
Renars René Reto Reuben Rhodri Rhys Ričardas Richárd Rico Riccardo Rick Rihards Rik Riku Rimas Rimvydas Risto Ritchie
Ritvars Robbert Roberts Robby Robbie Rodney Rodolfo Rodrigo Roel Roelof Rogelio Rogier Rohan Rohit Romain Romualdas
Romuald Ronan Ronny Ronnie Rory Rostyslav Rowan Ruairí Ruairi Ruben Rubén Ruedi Rudi Rune Rupert Ruslan Ruud Ryszard
Ryota Saad Sabin Salvatore Salvador Samir Sampo Sandeep Sandro Sándor Sanjeev Sante Santtu Saša Satoshi Šarūna Šarūnas Sascha
Sašo Saul Sebastiaan Sébastien Sebastien Sebastián Sebastião Selim Semen Semyon Serge Sergejs Sergey Serghei Sergii
Sergiu Sergiusz Serhat Serhii Serhiy Severin Seyed Shane Shay Shigeru Shinji Siegfried Sigurd Sigurður Sigvard Silas
Silvio Silvester Simeon Simonas Simão Simone Siôn Sion Sindre Sivert Sjoerd Slavomir Slawomir Sławomir Slobodan Sorin
Sotiris Stanisław Stanislav Stanislovas Stanley Staffan Stasys Stavros Stefanos Stefán Stefaan Steffen Stelian Sten
Stepan Štěpán Stéphane Stephane Stian Stig Stijn Stjepan Stoyan Styrbjörn Subhash Sunil Suleiman Süleyman Svein Sverre
Svante Sylvain Sylvester Szabolcs Szilárd Szymon Tadeusz Tadej Tadhg Tahir Taika Takeshi Takumi Tamás Tamas Tamaz
Tancredi Tapio Taras Tariq Tarik Tatsuya Tauno Tautvydas Ted Teemu Tengiz Teodor Teodoro Tero Terence Terje Tetsuya
Thaddäus Thanos Theodor Theodore Theodoros Thibault Thibaut Thiago Thierry Thijs Thilo Thor Thorbjørn Thore Thorsteinn
Tiago Tibor Tihomir Tijl Tijmen Tilo Timon Timofei Tjeerd Tobiasz Toivo Tõnis Tõnu Tomáš Tomaž Tomaso Tommaso Tomislav
Tomoya Tonino Torben Tord Tore Torgeir Toril Torstein Tudor Tuomas Turid Turkka Tyler Tymofii Tymoteusz Tymon Uffe Ugo
Ulf Ulrich Ulrik Umar Umberto Unai Urban Uroš Urs Vadim Vadym Vaidas Vaidotas Václav Valdas Valdemar Valdis Valentyn
Valentinas Valentino Valerio Valeriy Valter Vardan Vasil Vasile Vasilis Vasily Vasyl Veikko Vegard Venkat Vesa Vibeke
Vidar Vicente Vikentijs Vijay Viljar Vilhelm Vilmos Vincas Vincenzo Vincentas Vinod Vit Vít Vitaliy Vitali Vitalijs
Vitalii Vítězslav Vito Vitor Vittorio Vladas Vlad Vlado Vladislav Vladimír Vladyslav Vlastimil Vojtech Vojtěch
Volodymyr Vojin Vsevolod Vuk Vyacheslav Wacław Waldemar Walid Wenceslas Wenzel Wessel Wiesław Wiktor Wilbert Wilmer
Willi Willy Wim Winfried Witold Władysław Włodzimierz Wolf Wolfram Wouter Xaver Xavi Yair Yannis Yasser Yaroslav Yasin
Yehor Yevgeny Yevhen Yiannis Ylber Yngve Yorgos Yoshiki Youssef Yukio Yuma Yuriy Yurii Yury Yves Yvan Zacharias Zahir
Zaza Zbigniew Zbyněk Zdeněk Zdenek Zdravko Zdzisław Zeljko Željko Zenon Zlatko Zoran Zoltán Zsolt Zygimantas
Žygimantas Zygmunt Žilvinas Žarko Ziad Ömer Özgür Åke Åsmund Jun-ho Min-ho Seung-min Dong-hyun Hyun-woo Ji-hoon
Sang-hoon Tae-hyun Xiaoming Jianguo Zhiqiang Haruki Kazuo Makoto Minoru Noboru Tadashi Yutaka Yusuke Shota Sota Yash
Siddharth Vivek Harish Mahesh Mukesh Naresh Sachin Bilal Faisal Hamad Hussein Husam Jamil Khaled Majid Nabil Rami
Tamer Waleed Yasir Zaid Bekir Burak Cem Deniz Emrah Engin Erdem Fatih Halil Ilker Kaan Levent Okan Ozan Sercan Serkan
Tolga Tuncay Ufuk Umut Volkan Yavuz Aibek Almaz Askhat Daniyar Ermek Farrukh Ilhom Islom Kanat Nodir Otabek Sanjar
Shavkat Sherzod Temirlan Ulugbek Yerlan Zafar Akaki Archil Besik Bidzina Gela Irakli Kakha Lasha Mamuka Nika Nodar
Otar Revaz Tornike Vakhtang Vazha Aleksan Arayik Artak Gagik Hovhannes Karen Samvel Sargis Vahe Vahan Eldar Elchin
Ilgar Orkhan Rauf Ramiz Rasim Togrul Vugar Ricky Pete Jarred Horace Levente Kerem Peer Charlie Archie Alfie Freddie
Harvey Logan Ethan Jayden Kayden Brandon Dustin Jared Cody Travis Chad Kirk Wade Clint Earl Floyd Homer Irving Leroy
Merle Orville Rufus Sherman Virgil Wilbur Woodrow Zachary Zane Collin Grayson Hudson Levi Landon Maxwell Micah Nolan
Preston Quinn Reginald Rex Roderick Salman Seth Sidney Spencer Tanner Thaddeus Toby Trent Troy Vernon Wesley Iulian
Ovidiu Cornel Valeriu Iosif Traian Liviu Octavian Silviu Ábel Mózes Ákos Zalán Vince Botond Dénes Ernő Kornél Nándor
Ottó Rezső Zsigmond Lubor Bohuslav Božidar Květoslav Krešimir Stipe Ancica Talip Semih Savaş Tarkan Bülent Cengiz
Ercan Gökhan İbrahim Kadir Mahmut Metin Nihat Ramazan Recep Selçuk Sinan Şükrü Turgut Zeki Aleksi Eetu Onni Väinö Veli
Veijo Yrjö Arttu Hermanni Antero Tuomo Valtteri Isac Vasco Duarte Afonso Gonçalo Henrique Tomé Amando Everardo Giusto
Bartolomeo Carmelo Ciro Corrado Cosimo Elio Ferruccio Fulvio Gennaro Gerlando Nunzio Orazio Rocco Romeo Ruggero
Silvano Ubaldo Philibert Cyrille Garnier Armel Eudes Fulbert Gontran Honoré Jocelyn Médard Octave Ogier Thibaud
Venceslas Anne-Jan Sven-Erik Göte Kjell-Åke Sune Tage Ture Eide
Allan Brad Bradley Byron Calvin Clark Curtis Dale Ellis Fraser Frederick Giles Jake Jay Kieran Larry Leslie
Lindsay Marlon Mason Miles Warren Wilfred Loren Kay Euan Blair Murray Chase Cole Drew Ezra Gus Ike Jude Ned Stan
Wyatt
Juhan Aivar Kalev Žydrūnas Laimonas Geir Dilshod Kwame Kofi Chinedu Emeka Siarhei Aliaksandr Seán Ewen Georgi Giorgos
Aare Aarne Alar Ando Andres Endel Enn Erki Ervin Harri Jaak Kalmer Karmo Koit Kuno Leho Lembit Mikk Olev Ott Paavo Robi
Sulev Tambet Tarvo Uno Vahur Vallo Veljo Artūras Audrius Dovydas Gytis Juozas Kazys Matas Virginijus Vidmantas Zenonas
Avtandil Gocha Guram Ilia Malkhaz Merab Gevorg Hakob Mher Aidar Alisher Bakhtiyar Erlan Kamran Nijat Rashad Dmitrii Alexey
Evgenii Egor Bolesław Holger Lennart Sigmund
Tyrell Tyrone Darnell DeShawn Trayvon Kareem Hakeem Jermaine Demetrius Dashiell Brayden Aiden Bryce Brantley Braxton
Devon Dexter Easton Eli Ezekiel Hayden Jaxon Joaquin Jonathon Josiah Kaden Kameron Kurtis Nehemiah Randy Rhett Ryker
Shawn Terrence Trenton Trey Ulysses Xander Zach Zander Oluwaseun Olumide Babatunde Babajide Adekunle Ayodele
Chukwuemeka Tunde Kwesi Kwabena Kojo Femi Segun Obinna Ikenna Uchenna Nnamdi Ifeanyi Olusegun Oladele Gbenga Kunle
Ibrahima Mamadou Moussa Ousmane Cheikh Lamin Alhaji Kipchoge Juma Tendai Tafadzwa Farai Thabo Sipho Themba Bongani
Mandla Sizwe Lwazi Crispin Piers Jasper Tarquin Rafe Ruaridh Diarmaid Oisín Oisin Cathal Fiachra Séamus Seamus Eoghan
Emrys Gethin Gruffydd Llyr Idris Ieuan Geraint Gwyn Tomos Osian Daiki Yuto Joon Minh Tuan Bambang Rizal Arif Zubair
Usama Fahad Tarek Hisham Mustapha Yousef Ayman Hossam Sherif Rachid Hicham Onur Yiğit Varun Nitin Manish Gaurav Ashwin
Karthik Srinivas Venkatesh Aarav Ishaan Mateus Iker Jokin Gorka Xabier Arnau Oriol Marçal Ludovico Wout Joren Bavo
Matthijs Jelmer Floris Daan Teun Gijsbert Rutger Sybren Jeppe Troels Torbjørn Trond Snorre Espen Eskil Håvard
Tor Oyvind Mikkel Soren Olle Jörgen Kjartan Måns Petter Roald Svend Torbjörn Viggo Villads Asbjørn Aksel Erlend Erling
Flemming Gorm Olav Ove Poul Preben Steinar Thorvald Verner Jouko Kimmo Sakari Samuli Tapani Ahti Jaanus Kalju Marten
Riho Villu Adão Andrés Asier Aitor Carles Cristóbal Eloy Enric Filipe Gonzalo Gregorio Guillem Hélder Helder Imanol
Iván Marcos Mário Martim Mikel Miquel Nicolás Óscar Ramiro Rogério Sergi Sérgio Telmo Tomás Urko Valentín Víctor Vítor
Cesare Giacomo Giuliano Massimo Oreste Albrecht Burkhard Joerg Malte Reinhold Rüdiger Tilman Jacco Klaas Siebe Cees
Finbarr Colm Miroslaw Przemyslaw Stanislaw Dalibor Libor Miloslav Branislav Marián Matúš Štefan Pál Cătălin Catalin
Claudiu Codruț Cosmin Gheorghe Ștefan Viorel Apostolos Eleftherios Giannis Georgios Spyros Stelios Thanasis Anwar Fadi
Habib Hadi Mounir Nadim Nasser Salim Alok Ankit Anup Gopal Kishore Madhav Nilesh Pankaj Pratik Rajeev Rishi Shubham
Vinay Vishal Hideki Hiro Hiroto Hiroyuki Ichiro Masahiro Masao Shinichi Toshio Tsuyoshi Yoshio Yuta Chidi Oumar Sekou
Aleksandar Nemanja Stevan Vladan Anže Aurélien Christophe Gaël Gauthier Georges Grégoire Jérémie Matthieu Raphaël Théo
Marijus Skirmantas Vilius Vygantas Vytenis
Torvald Ingvald Sigvald Arnvid Arnfinn Asbjörn Ásgeir Ásmundur Atle Audun Birgir Brynjar Dagfinn Eilif Finnur Folke
Gaute Gisle Gísli Gudmund Gunnlaug Gunnlaugur Guttorm Hákon Haldor Halldór Halvard Haraldur Helgi Hjalmar Hjalti Hrafn
Idar Jørn Kolbein Kristófer Leifur Magne Oddbjørn Oddvar Olaus Ottar Páll Reidar Runar Sigbjørn Snorri Steingrím
Sturla Sveinn Tarjei Thorleif Thormod Thorstein Tollef Torfinn Torgrim Torleif Tormod Trygve Vebjørn Þorvaldur
Þorsteinn Þorgeir Þór Þórður Þórarinn Jón Jóhann Jóhannes Björgvin Guðjón Hallgrímur Hermóður Ingólfur Jökull Matthías
Pétur Sævar Tryggvi Valur Ægir Örn Evert Bastiaan Siebren Wiebe Marnix Hidde Lieven Baudouin Cédric Joël
Marcelin Rémy Tanguy Valéry Yvon Azimjon
`

/** Names of women. */
const FEMALE = `
Luz Paz Maricarmen Mariángeles Uxía Antía Sabela Dolors Remei Assumpció Encarnación Milagros Graciela Griselda Azucena
Jimena Xóchitl Citlali Yadira Maribel Nélida Noemí Yamila Conceição Teresinha Constança Natália Angustias Asunción
Ascensión Candela Candelaria Casilda Covadonga Estrella Purificación Remedios
Abigail Agata Agnes Agnieszka Aino Aisha Alessandra Alexandra Alice Alicia Alina Alison Amanda Amelia Amy Ana
Anastasia Andrea Angela Angelika Anita Anja Anke Ann Anna Anne Annette Annika Antje Antonia Astrid Audrey Barbara
Beata Beate Beatrice Beatriz Bianca Birgit Brenda Bridget Britta Camilla Carla Carmen Carol Carolina Caroline
Catherine Cathy Cecilia Chantal Charlotte Chiara Chloe Christa Christiane Christina Christine Claire Clara Claudia
Clemence Colette Cornelia Dagmar Daniela Danielle Deborah Debra Delphine Denise Diana Dina Dominique Dora Doris
Dorothy Edith Eeva Eileen Elaine Eleanor Elena Eleonora Elin Elina Elisa Elisabeth Elizabeth Elke Ella Ellen Elsa
Emilia Emily Emma Erica Erika Esther Eva Evelyn Fatima Federica Fiona Florence Frances Francesca Franziska Frida
Friederike Gabriela Gabriele Gabriella Georgina Gerda Gertrud Gillian Gina Giulia Grace Greta Gudrun Gwen Hanna Hannah
Hannelore Heather Hedda Heidi Heike Helen Helena Helene Helga Henriette Hilary Hilde Ida Ilona Ines Ingeborg Ingrid
Irena Irene Iris Isabel Isabella Isabelle Ivana Iwona Jacqueline Jane Janet Janice Jean Jennifer Jenny Jessica Jill
Joan Joana Joanna Jocelyn Johanna Josephine Joy Joyce Juanita Judith Julia Juliana Julie Juliette Justyna Kaisa Kamila
Karen Karin Karina Karolina Katarina Katarzyna Kate Katherine Kathleen Kathrin Kathryn Kathy Katja Katrin Katrina
Kelly Kerstin Kirsten Kirsi Klara Kristin Kristina Kristine Laila Lakshmi Larissa Laura Lea Leena Leila Lena Lenka
Lesley Liisa Lilian Liliana Lily Linda Lisa Liv Lorna Lotta Louise Lucia Lucie Lucy Luisa Lydia Lynn Madeleine
Magdalena Maja Malgorzata Małgorzata Marcela Margaret Margarita Margit Maria Marianne Marie Marija Marina Marjan Marta
Martha Martina Mary Mathilde Maureen Megan Mei Melanie Melissa Mercedes Merike Mette Mia Michaela Michele Michelle
Milena Miriam Moira Molly Monica Monika Monique Nadia Nancy Natalia Natalie Natasha Nathalie Nicola Nicole Nina Nora
Olena Olga Olivia Oksana Outi Pamela Patricia Paula Paulina Pauline Petra Phoebe Pia Pilar Piret Priyanka Rachel
Raquel Rebecca Regina Renata Renate Riikka Rita Roberta Rosa Rosemary Ruth Sabina Sabine Sally Samantha Sandra Sanna
Sara Sarah Satu Sheila Silke Silvia Simone Sinéad Siobhan Sofia Sofie Sonia Sonja Sophia Sophie Stefanie Stella
Stephanie Susan Susanna Susanne Suzanne Svenja Sylvia Sylvie Tamara Tanja Tanya Tara Teresa Theresa Tiina Tina Tracy
Triin Trine Ulla Ulrike Ursula Valentina Valerie Vanessa Vera Verena Veronica Veronika Victoria Viktoria Virginia
Vivian Wendy Yasmin Yoko Yolanda Yulia Yvonne Zofia Zoe Zuzana Rasa Jurgita Rūta Daiva Dalia Lina Ramunė Eglė Aušra
Giedrė Ieva Jolanta Vilma Živilė Kadri Kaja Kersti Maarja Marika Mari Merle Pille Reet Signe Sirje Tiiu Ülle Aiko Yuki
Keiko Ling Priya Anjali Sunita Deepa Ayşe Leyla Nino Nia Ottilie Aada Aase Åsa Åse Ada Adela Adèle Adele Adelheid
Adeline Adina Adriana Adrienn Adrienne Aelita Afra Agathe Ágnes Agnete Agneta Agnė Agnès Ágota Aida Aideen Aigul
Aileen Ailsa Aimee Aimée Ainhoa Áine Aine Aisling Aïcha Aistė Aiste Ajla Akiko Alana Alba Albena Albertine Alberte
Aldona Alena Alenka Aleksandra Alessia Alexa Alexia Alexis Alfreda Alica Aliya Alisa Alise Aliona Aliz Alja Alla Alma
Almut Aloisia Alva Alžbeta Alžběta Amal Amaia Amalia Amalie Amandine Amaya Ambra Amélie Amelie Amina Amira Amparo
Anaïs Anais Anastasiia Anastasiya Anca Aneta Anete Andreea Andrée Anđela Andżelika Ane Anett Anette Angelique
Angélique Angharad Angelina Angie Ania Aniela Anikó Aniko Anila Anissa Anjelica Anna-Lena Annabel Annabelle Annaliese
Anne-Marie Annelie Annelies Anneliese Anneke Anneli Annemarie Annemieke Annet Annick Annie Anniina Anniken Annukka
Anny Anouk Antoinette Antónia Antonella Antonina Anu Anushka Anya Anzhela Aoife Apolline Arabella Araceli Aranka
Ariadna Ariane Arianna Arina Arja Arlene Arleta Arzu Ásdís Ashley Aslaug Asta Athina Auður Augusta Aune Aurélie
Aurelia Aurora Auste Austėja Ava Avril Ayako Aya Ayça Aygul Ayla Ayumi Azra Babette Bahar Bárbara Barbora Béatrice
Begoña Beáta Belén Bella Benedetta Benedicte Bénédicte Benedikte Bente Berenike Berit Bernadeta Bernadett Bernadette
Bernarda Berta Bertha Bertie Beth Bethan Betina Betty Bettina Beverley Bianka Biljana Birgitta Birgitte Birta Biruta
Birute Birutė Blanca Blanka Blerta Bluma Bodil Boglárka Bogna Bogumiła Bohdana Bojana Bożena Božena Bonnie Branislava
Branka Breda Brianna Bríd Brigid Brigida Brigitta Brigitte Bronagh Brónagh Bronisława Bronwen Brunella Brynhildur
Caitlin Caitríona Caitriona Candice Candida Carin Carina Carlotta Carme Carole Caryl Carys Cassandra Catalina Cătălina
Catarina Caterina Catharina Cathrine Catrin Catriona Cécile Cecile Cecilie Celeste Célia Celia Celina Céline Celine
Chaima Charlene Chieko Chloé Christel Christelle Christiana Christianne Christin Ciara Cinzia Cindy Clarice Clarissa
Clare Clémence Clementina Clementine Clíona Cliona Clodagh Clotilde Concetta Connie Constance Constanze Consuelo
Corina Corinna Corinne Costanza Cristiana Cristina Cvetka Cynthia Czesława Dafina Dagný Dagnė Dagny Daina Dainora
Daisy Dalma Damaris Dana Danica Danièle Daniella Danijela Danuta Danutė Daphne Darina Darja Darya Daria Dariya Dawn
Debbie Defne Deirdre Deimantė Delia Demet Denisa Deniz Derya Désirée Desislava Despina Dessislava Diane Dilara Dilek
Dilnoza Dita Ditte Ditka Divya Dolores Domenica Domantė Dominika Donatella Donata Donna Doreen Dóra Dorina Dorit
Dorota Dorothea Dorothée Dorte Dorthe Dragana Drahomíra Dubravka Dunja Dušanka Džeina Dzhamilya Ebba Ebru Eda Edda
Edie Edina Edit Edita Edna Edwige Edyta Effie Efterpi Egija Egle Eilidh Eilís Eimear Eira Eirini Eithne Ekaterina Ela
Elana Elara Éléonore Eleni Eleonore Eleri Elfi Elfriede Elham Eliana Éliane Elif Eline Elinor Elisabet Elisabeta
Elisabetta Elise Élise Eliška Elita Eliza Elizaveta Elżbieta Ellinor Elly Elma Elmira Elodie Élodie Elsbeth Elsebeth
Elsie Elspeth Elvira Elvire Elya Ema Émilie Emese Emiko Emilie Emine Emőke Eniko Enikő Enrica Erin Erja Erna Ernestine
Ersilia Erzsébet Esin Eleftheria Esmé Esmeralda Esperanza Estelle Estera Esra Eszter Etel Ethel Etsuko Eugenia Eugénie
Eulalia Eunice Euphemia Evangelia Evdokia Evelien Evelina Eveline Evgenia Evi Evita Ewa Ewelina Eylem Ezgi Fabienne
Fabiana Fanni Fanny Farida Fatma Fatou Faustina Fedora Felicia Felicitas Felicity Femke Feride Fernanda Fien Filippa
Filiz Fionnuala Flavia Flora Flóra Franca Francine Francisca Françoise Francoise Franka Freya Freja Frieda Fruzsina
Fumiko Gabija Gaby Gaëlle Gail Galina Galyna Gaia Geertje Gema Gemma Geneviève Genowefa Georgeta Georgia Georgiana
Geraldine Gerd Gerlinde Germaine Gerti Gertie Gertruda Gertrude Ghislaine Giada Gianna Gintarė Giorgia Giovanna Gisela
Gisele Giselle Gislinde Gitte Giuliana Giuseppina Gizem Gizella Glenda Gloria Glenys Glynis Gordana Grainne Gráinne
Grażyna Grazyna Graziella Greet Greetje Gréta Grete Gretel Grethe Guadalupe Guðrún Guillermina Gülşen Gulnara Gulnora
Gun Gunhild Gunilla Gunn Gunvor Gunda Gurli Gwendolyn Gwenda Gwyneth Gyöngyi Györgyi Hajnalka Hala Halina Halyna Hana
Hanako Hanan Hanka Hanne Hanneke Hanni Harriet Haruka Hatice Hava Haya Hazel Hedvig Hedwig Hege Heini Hélène Helle
Hella Hellen Helmi Heli Heljä Henna Henny Henriett Henrietta Henrika Herdis Hermine Herta Hertha Hilda Hildegard
Hildegunn Hillevi Hinako Hjördís Honora Honorata Hrafnhildur Hristina Huguette Hulda Ibolya Ilaria Ildikó Ildiko
Ilinca Ilka Ilma Ilse Ilze Imelda Imke Immaculata Imogen Ina Inara Inbal Inés Inês Inessa Inga Inge Ingelin Inger
Ingibjörg Ingunn Ingvild Inka Inna Insa Inta Ioana Ioanna Iolanda Ionela Ira Irén Irenka Irina Irja Irma Irmgard
Irmina Isa Isabela Isabell Iselin Isla Ismene Isobel Itziar Iva Ivalo Ivanka Iveta Ivona Ivy Iza Izabela Izabella
Izolda Jadranka Jadwiga Jadvyga Jagoda Jaana Jaanika Jacinta Jacoba Jacqui Jaimie Jagna Jana Janette Janina Janine
Janka Janna Janne Jarka Jarmila Jaroslava Jasmin Jasmina Jasmine Jasna Jeanette Jeanne Jeannette Jekaterina Jelena
Jelina Jenna Jennie Jette Jillian Jindřiška Jitka Jo Joann Joanne Joëlle Jocelyne Jodie Johana Johane Johanne Jolana
Jolanda Jolanthe Jolita Jónína Jorid Jorunn Josefa Josefina Josefine Joséphine Josette Josie Josipa Jovana Józefa
Judit Judy Júlia Juliane Julianna Julita Julitta Jurate Jūratė Jurga Justina Justine Jutta Jūlija Jytte Kadi Kaia
Kailin Kaire Kairi Kalina Kalliopi Kamilla Kamilė Kamile Kaori Karianne Kari Karine Karla Karmen Karolin Karoliina
Karoline Karolína Kasia Katalin Katell Kateřina Katerina Kateryna Katharina Kathe Käthe Katherina Kati Katie Katinka
Katka Katri Katriina Katrine Katsiaryna Katy Kayo Kazimiera Kazuko Keren Kerry Kerttu Ketevan Keti Ketty Khadija
Khrystyna Kiara Kiersten Kiira Kim Kinga Kinneret Kira Kirsi-Marja Kirstin Kirstine Kirsty Kitty Kjersti Klaudia
Klavdija Klementyna Kornelia Kornélia Kristel Kristi Kristjana Kristýna Krisztina Krystyna Ksenia Kseniia Kyoko Kyra
Lada Ladislava Laetitia Laima Laimute Laine Lalita Lana Lara Larisa Latifa Laure Laurence Lauren Laurène Laurie
Lavinia Lavra Layla Lejla Lelia Lene Lenke Léa Léonie Leonie Leonor Leonora Leontine Lesia Leszek Leticia Letitia
Letizia Lía Lia Liana Liba Lidia Lídia Lidija Lidiya Lidwina Lies Liesbeth Liesl Liesel Ligia Liisi Liina Lilach Lili
Lilja Lilla Lilli Lillemor Lillian Lilit Lilly Linnea Linnéa Linn Lioba Lise Lisbet Lisbeth Liselotte Livia Līga
Ljiljana Ljubica Ljudmila Ljudmyla Llinos Lois Loes Lola Loni Lone Lore Loredana Lorena Lorenza Loretta Lori Lorraine
Lotte Lottie Lotten Louisa Lowri Lubov Luca Luce Lúcia Lucía Luciana Lucienne Lucija Lucinda Lucja Łucja Lucrezia
Lucyna Ludivine Ludka Ludmila Ludmiła Luise Lyubov Lyudmila Maaike Maarit Mabel Madalena Mădălina Maddalena Madelief
Madelyn Madis Mae Maëlle Mafalda Magali Magda Magdaléna Magdolna Maggie Magnhild Maia Maiju Maija Maike Maila Maire
Mairead Máiréad Máire Mairi Malak Malin Malka Malvina Manal Manon Manuela Mara Marcelina Marcella Märta Mare Mareike
Mareile Maren Marga Margaretha Margarethe Margarida Margareta Margaux Marge Margherita Margie Margret Margrét
Margrethe Marguerite Mária María Mariana Mariann Marianna Mariela Mariette Marieke Marielle Marije Marijke Mariko
Marilia Marilyn Marion Marit Marita Maritta Mariya Mariia Marja Marjana Marjatta Marjo Marjolein Marjorie Markéta
Marketa Marlena Marlene Marlies Marlis Marlise Märit Marsha Márta Marthe Marusya Maryam Maryana Maryla Maryna Marzena
Masako Matea Mathilda Matilda Matilde Matylda Maud Maude Mayumi Maxine Maya Mayra Mechthild Medea Meda Meike Meital
Melania Mélanie Melina Melinda Melita Mélissa Melike Mercè Meredith Merete Meri Meritxell Merja Meryem Mette-Marit
Michal Michalina Michèle Michelina Midori Mihaela Mika Miki Mila Milana Milda Mildred Milica Milja Miljana Milka Milla
Millie Minerva Minna Minttu Mira Mirabela Miranda Mireia Mireille Mirela Mirella Miren Mirja Mirjam Mirjana Mirka
Miroslava Mirosława Mirva Misako Mitsuko Mona Mónica Montserrat Mónika Morag Morgane Morwenna Muriel Myfanwy Myra
Myriam Myrna Myrto Nada Nadège Nadezhda Nadiia Nadine Nadja Nahid Naira Najat Nanette Nanna Naoko Naomi Nastassja
Nastja Nataliia Nataliya Natallia Natalija Natalya Nataša Nathália Neha Neli Nelli Nellie Nelly Neringa Nermin Neža
Niamh Nida Nika Nikol Nikola Nikoletta Nikolina Nilgün Nilufar Ninette Ninon Nira Nirmala Niké Nives Nóra Noa Noelia
Noémie Noemi Noémi Nonna Noor Noreen Nuala Nuria Núria Nurhan Nutsa Odeta Odette Odile Ofelia Oihane Olha Oleksandra
Olesia Olesya Olimpia Olita Olive Olívia Öykü Oona Ophélie Oriana Ornella Orla Orlaith Ornela Orsolya Oshrat Otília
Ottavia Ottilia Özge Özlem Paige Palma Paloma Pamina Paola Pascale Pascaline Patrícia Patrice Patrizia Patrycja Patty
Pauliina Paulette Pavla Pavlína Pelagia Penelope Peggy Pepita Pernilla Pernille Perrine Petronella Petula Petya
Philippa Philomena Phyllis Pierrette Pietra Piia Pirjo Pirkko Pleun Polina Polly Polona Pooja Prisca Priscilla Radka
Radmila Radmilla Rafaela Raffaella Ragna Ragnhild Raili Raija Raisa Ramona Randi Rania Ranka Raluca Rasma Ravit Reeta
Regine Reine Réka Renáta Rena Renée Renee Reyhan Rhea Rhian Rhiannon Rhona Rhonda Ria Ricarda Riina Riita Riitta Rike
Rikke Rima Rimma Rina Risa Ritva Robyn Rocio Rocío Roísín Róisín Roisin Romana Romaine Romina Ronja Rosalba Rosalia
Rosalie Rosalind Rosanna Rosanne Rosario Rosella Rosetta Rosie Rosina Rosita Roswitha Rositsa Rowena Roxana Roxane
Roxanne Roya Rozália Rozálie Róża Ruba Rusnė Rugilė Ruslana Ruta Ruxandra Ružica Saara Sabīne Sabrina Sadia Safiya
Saga Saima Saija Saila Sakura Salla Salma Salome Salomé Samanta Samira Sana Sandrine Sandy Sanela Sanita Sanja Sanne
Saoirse Saori Saskia Sári Sarita Sarka Šárka Sarolta Saule Saulė Savina Sayaka Scarlett Selin Selina Selma Sema Senka
Seona Serap Serena Sevda Sevgi Severina Shannon Shari Sharon Sherry Shira Shirin Shirley Shoko Sian Siân Sibel Sibylle
Sidney Sidonia Sidonie Sidsel Sienna Sigita Signy Sigrid Sigrún Sigurlaug Siiri Silja Silje Sille Silva Silvana Silvie
Silvija Sima Simona Simonetta Simonne Sini Sinikka Sirkka Sirpa Siri Sissel Skaidrė Skye Slavica Snežana Snezana
Sofija Sofiya Sofía Solange Solenn Solfrid Solveig Sondra Soňa Soraya Sorcha Stanislava Stanisława Staša Stefania
Ștefania Stefka Steinunn Steluța Stephania Stéphanie Stina Stine Stoyanka Suada Subha Suki Sumiko Sunniva Sunneva
Susana Susann Suvi Suzana Suzy Svanhild Svatava Světlana Svetlana Svitlana Sybil Sybille Sylvana Sylwia Synnøve Synne
Szilvia Tabea Tabitha Taina Taisiia Takako Talia Tamar Tammy Tamsin Tania Tanita Tarja Tatiana Tatjana Tatyana Tea
Tekla Teija Teodora Teréz Terézia Tereza Terezie Terezija Teresia Terhi Terttu Tess Tessa Tetiana Tetyana Thea Thekla
Thelma Théa Theodora Theresia Thérèse Therese Thora Thorunn Tia Tiffany Tiia Tímea Timea Tinatin Tinde Tineke Tirza
Tita Tiziana Toini Tomoko Tone Toni Tonje Torill Torunn Tova Tove Traute Traudl Tracey Trijntje Trinh Trinidad Trish
Trude Trudi Trudy Tuija Tuula Tuuli Tünde Turid Tuva Tyra Tzipora Ugnė Uljana Ulyana Ulrica Ulrika Undine Urszula
Ursina Urška Urve Uta Ute Vaiva Vaida Valborg Valentine Valentyna Valérie Valeriia Valeriya Valeria Valerija Valeska
Vanda Vanja Vanna Vappu Varvara Vasiliki Vassiliki Veera Věra Veerle Velina Velta Vendula Veneta Veronique Véronique
Verica Vesela Veselina Vesna Vibeke Vida Vigdis Vigdís Vija Viki Viktorija Viktoriia Viktoriya Vilde Vilhelmina Vilija
Vinciane Viola Violet Violeta Violetta Violette Virág Viridiana Virginie Virve Visnja Višnja Vita Vittoria Viveca
Viveka Vivien Viviana Viviane Vlasta Vladimíra Vlatka Waltraud Wanda Wencke Wenche Weronika Wibke Wiebke Wiesława
Wiktoria Wilhelmina Wilhelmine Wilma Winifred Wioletta Xenia Ximena Yael Yaroslava Yasuko Yelena Yelizaveta Yelyzaveta
Yeva Yevheniia Yevgenia Ylva Yolande Yordanka Yuko Yuliia Yuliya Yumi Yumiko Yuriko Yvette Zahra Zaneta Žaneta Żaneta
Zara Zarina Zdeňka Zdenka Zdzisława Zehra Željka Zenobia Zélie Zeynep Zina Zinaida Zita Zlata Zlatica Zoë Zoé Zora
Zorica Zorka Zofie Zoja Zosia Zoya Zsófia Zsuzsa Zsuzsanna Żywia Zuza Zuzanna Þóra Þórdís Mi-kyung Ji-woo Soo-jin
Min-ji Eun-ji Hye-jin Ji-eun Seo-yeon Xiaoli Meiling Aparna Asha Chitra Devi Gayatri Geeta Indira Jaya Kavita Madhuri
Meena Meera Nandini Neelam Nisha Padma Preeti Radha Rekha Ritu Rupa Shanti Shilpa Shweta Sita Sneha Sudha Sushma Swati
Uma Usha Vandana Vidya Aaliyah Abeer Asma Fadwa Ghada Hadeel Hanin Huda Iman Jamila Karima Lubna Maha Manar Mariam
Mouna Nabila Nadira Nawal Nour Noura Rana Rasha Reem Salwa Samar Sawsan Siham Suad Wafaa Yasmine Zainab Zeinab Asel
Aizhan Ainura Dinara Gulmira Gulshan Kamola Madina Malika Nargiza Nigora Saltanat Sevara Shakhnoza Zulfiya Anahit Ani
Arpine Gayane Hasmik Lusine Mariami Mzia Nato Natia Ruzanna Shushan Tamuna Teona Siranush Ijeoma Ngozi Chiamaka
Funmilayo Adaeze Chidinma Amara Wanjiru Aminata Awa Mariama Nomvula Thandi Zanele Anabelle Bethel Oana Iuliana Ileana
Luminița Mihaiela Oliwia Pola Lovisa Mikaela Tilde Helvi Kyllikki Marjaana Orvokki Päivi Sanelma Tellervo Tyyne Vieno
Csenge Dorka Hanga Jázmin Kincső Léna Lilien Szonja Maica Márcia Vitória Alaïs Francia Gundelinda Norma Ayren Semra
Meltem Ayten Berna Burcu Canan Duygu Emel Gülay Hülya Meral Nesrin Nuray Pınar Seda Serpil Sevil Şule Tülay Yeliz
Goranka Ivna Asja Tiril Marte Kajsa Malena Elsy Ebon Bernice Beulah Blanche Christy Delores Dixie Eloise Elva Eula
Fannie Fern Geneva Gladys Hattie Hester Imogene Inez Iona Jodi Kathryne Kendra Krista Kristy Lenora Lela Lucille Lula
Lynette Mamie Marcia Marva Mindy Minnie Nell Nettie Rachael Raven Reba Rosalyn Roxie Sadie Shelby Shelly Stacey Stacy
Tasha Terri Tricia Vickie Whitney Willa Yesenia Zelda
Allison Amber Beverly Chelsea Cheryl Courtney Eve Holly Jackie Jess Juliet Leah Leslie Lindsay Lynda Maddison
Penny Rose Shelley Sue Willow Sheena Mhairi Kirsteen Cerys Nerys Tegan Aria Brooke Darcy Harper Hayley Keira
Maeve Poppy Verity
Liis Külli Marju Kaie Maret Indrė Audronė Iryna Siobhán Brittany Kaitlyn Crystal Éva Aita Anni Evelin Getter Helve
Ilme Imbi Kaari Kertu Kristiina Leelo Luule Maarika Maie Moonika Rutt Vaike Viivi Akvilė Elžbieta Genovaitė Kotryna
Liudmila Miglė Nijolė Skaistė Alicja Khatia Manana Sopio Anush Aysel Gunel Nigar Sevinj Yana Margarete Rosemarie
Dovilė Gabija Austėja Urtė Smiltė Vakarė Rusnė
Savannah Ashlyn Caitlyn Ciera Desiree Ebony Hailey Haley Jada Jasmyn Jayla Kaitlin Kaylee Kayla Katelyn Kylie Kelsey
Latoya Makayla Marissa Mckenna Meghan Melody Mikayla Nevaeh Paisley Rebekah Skylar Tori Zoey Zadie Keisha Lakeisha
Tanisha Shanice Imani Zuri Oluwakemi Folake Temitope Yetunde Adaobi Chioma Nkechi Obiageli Ifeoma Uche Amaka Abena
Akosua Adwoa Wangari Njeri Akinyi Nyokabi Lerato Thandiwe Nomsa Bukola Titilayo Simisola Kehinde Taiwo Pippa Jemima
Tabatha Bronwyn Sinead Orlagh Fidelma Shauna Bláthnaid Muireann Sadhbh Ffion Mairéad Oonagh Úna Josepha Rosamund
Cordelia Ottoline Portia Hermione Ophelia Beatrix Ludovica Allegra Ginevra Ilenia Rachele Khadijah Zaynab Hafsa Sumaya
Parisa Nasrin Mahnaz Farzana Nasreen Rukhsana Shabnam Ayesha Sadaf Mehreen Ananya Aishwarya Kavya Riya Sanjana Shreya
Swapna Tanvi Trisha Deepika Archana Bhavna Mei-Ling Lihua Haruna Kaede Thuy Linh Huong Hanh Thao Putri Marisol Xiomara
Itzel Maite Nieves Leire Nerea Roser Laia Filipa Luísa Ondina
Britt Frøydis Gry Guri Guro Hildur Ingegerd Lykke Malene Margrete Rigmor Torhild Unni Eija Hilkka Kaarina Katariina
Niina Seija Virpi Ester Hille Lagle Viive Alejandra Almudena Andreia Ângela Arantxa Aitana Carlota Cátia Cayetana
Cecília Cláudia Fátima Inmaculada Lourdes Lurdes Macarena Neus Rosalía Sílvia Soledad Sónia Tânia Verónica Zulema
Annalisa Mariangela Michela Annegret Bärbel Henrike Swantje Annemiek Ineke Janneke Jeske Katrijn Lieve Machteld
Marloes Mieke Miep Nienke Truus Caoimhe Órla Květa Libuše Katarína Csilla Viktória Doina Iulia Nicoleta Efthymia Aylin
Merve Nazlı Farah Najwa Yusra Aditi Aruna Jyoti Kamala Sangeeta Shalini Shivani Sonal Chie Emi Hiroko Junko Kumiko
Megumi Michiko Miho Misaki Noriko Reiko Sachiko Yoshiko Yui Yuka Yukiko Draženka Mojca Becky Bethany Kimberly Leanne
Mandy Rhoda Albane Capucine Hortense Inès Josiane Margot Régine Séverine Solène Ramutė
Gwendoline Triinu Frederikke Ingebjørg Hrefna Jórunn Katrín Oddny Oddný Ragnheiður Rannveig Rakel Sigríður Torbjørg
Tordis Unnur Yrsa Åshild Ásta Álfheiður Bergljót Björk Elín Fanney Guðbjörg Guðný Halldóra Heiða Jóna Kolbrún Kristín
Ólöf Rósa Sólveig Svanhildur Þorbjörg Þórunn Benedita Gvantsa Aziza Noora Saana Lieke Floortje Godelieve Gwenaëlle
Édith Maryse Murielle Violaine
`

// Family names as often as given names.
const FAMILY_TOO = `
James Thomas Martin Lee Henry George Simon Paul Alan Allan Scott Lewis Morgan Owen Kim Jordan Kelly Ryan Gordon Graham
Grant Douglas Howard Stuart Stewart Russell Craig Ross Glenn Neil Keith Francis Gerard Gérard Bernard Lambert Robert
Richard David Daniel Samuel Abraham Adam Jonas Peter Hermann Werner Arnold Walter Friedrich Otto Franz Ernst Conrad
Konrad Vincent Laurent Clement Clément Michel Pierre André Andre Marcel Roger Bruno Gaspar Joseph Benjamin Alexander
Lloyd Llewellyn Leon Nelson Wayne Barry Dean Duncan Bruce Cameron Oliver Ivan Marek Urban Roman Albert Hubert Norbert
Ellis Mason Warren Curtis Miles Fraser Bradley Byron Clark Blair Murray Chase Cole Drew Brooke Harper Dale Giles
Constantin Grigore Matias Jaime Tomas Moritz Lorenz Roy Garnier Wolf Bernhard Bernd Benoit Maurice Santiago Abdullah Ali
Ahmed Hassan Hussein Ibrahim Kumar Malik Chen Wei Ari Laine Amaya Eide Merle Otte
Herman Bailey Charles Noel Noël Leroy Federico Kalina Sándor Balázs Pavel Damian Luca Rosa Rosas Miranda Guillermo Kelley
Adebayo Idris Shannon Casey Riley Taylor Madison Ashley Courtney Harley Stanley Shirley Leslie Lesley Clyde Vernon Milton Clifton Dalton
Felipe Marcos Gregorio Ramiro Aksel Malte Viggo Erling Habib Nasser Salim Gopal Kishore Reinhold Albrecht Burkhard Georges Margot Valentín Lourdes Soledad Petter
`

/**
 * Family names of countries where they are one word and given names are several, and where they are seldom anything
 * else: beside two other words the family name is this one («Ngoc Anh Tran», «Nguyen Van Nam»).
 */
const FAMILY_ALONE = `
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ngo Duong Trinh Dinh Truong Luong Lam Cao
Chan Wong Chen Wang Zhang Liu Huang Zhao Zhou Wu Xu Zhu Lin Luo Zheng Liang Xie Tang Cheung Leung Lau Yeung Kwok Tan Lim
Goh Teo Ong Ng Ho Hsu Tsai Yang Li Feng Deng Jiang Song Cheng Choi Jung Kang Cho Yoon Jang Han Hwang Kwon Shin Bae
Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Yamada
Sharma Patel Gupta Nair Menon Iyer Reddy Rao Verma Mehta Joshi Desai Shah Kapoor Khanna Malhotra Chopra Bose Banerjee
Mukherjee Chatterjee Ghosh Rathore Chauhan Yadav Mishra Pillai Chowdhury Agarwal Aggarwal Bhatt Krishnan Subramanian
Rahman Begum Siddiqui Qureshi Perera Bandara Jayawardena Gunawardena
Okafor Okonkwo Okeke Adeyemi Balogun Boateng Mensah Owusu Asante Abebe Tesfaye Mwangi Kamau Otieno
`

export const familyAlone: ReadonlySet<string> = new Set(FAMILY_ALONE.trim().toLowerCase().split(/\s+/u))

export const givenNames = { male: MALE, female: FEMALE, familyToo: FAMILY_TOO }

// «Maria do Carmo», «María de los Ángeles»: given names after the mother of God, and what they are named after.
const MOTHERS = 'maria|ana|rosa|jose|joao|juan|luz'
const NAMED_AFTER =
  `carmo carmen fatima lurdes lourdes rosario conceicao concepcion ceu rocio mar pilar angeles anjos dolores
  dores mercedes luz jesus socorro graca gloria amparo sol consuelo cruz nieves remedios milagros paz loreto montserrat
  camino valle prado assuncao encarnacao purificacion asuncion deus dios`
    .trim()
    .split(/\s+/u)
    .join('|')

export const compoundGiven = new RegExp(
  `^(?:${MOTHERS}) (?:do|da|das|dos|de|del)(?: (?:la|las|los|lo))? (?:${NAMED_AFTER})(?= )`,
  'u',
)

// «Guðrún Ósk Þorsteinsdóttir», «Ólafur Þór Jónsson»: Icelanders bear the name of their father or mother, and no other.
export const lastIsFamily = /^(?=\p{L}+ \p{L}+ \p{L}+$)(?:.*dottir$|(?=.*[ðþ]).*(?:s|r)son$)/u

// In China and Vietnam the family name stands first, and few of them are anybody's given name; a syllable of a Chinese
// given name is one of some four hundred.
const FIRST =
  `wang zhang liu chen huang zhao zhou zhu guo zheng liang xie deng feng cao peng cai pan yuan jiang nguyen tran
  pham hoang huynh phan dang bui ngo duong`
    .trim()
    .split(/\s+/u)
    .join('|')
const SYLLABLE =
  '(?:zh|ch|sh|ph|th|tr|kh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ue|er|ia|ua|uo|a|e|i|o|u)'

/** Korean given names are two syllables with a hyphen: «Kim Min-jun»; of two family names the second is a given one. */
export const familyBefore = new RegExp(
  `^(?:[a-z]{2,5} [a-z]{2,6}-[a-z]{2,6}|(?:${FIRST}) (?!(?:${FIRST})$)(?:${SYLLABLE}){1,2})$`,
  'u',
)
