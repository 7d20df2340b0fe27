/** One sentence per refusal code: what was wrong, what was kept, what to do. */
export const errors = {
  'dossier-not-found':
    'Le dossier « {name} » n’est plus à sa place. Rien n’a été modifié ; vérifiez qu’il n’a pas été déplacé ou renommé.',
  'dossier-name-taken': 'Un dossier « {name} » existe déjà. Choisissez un autre nom.',
  'dossier-name-invalid':
    'Ce nom ne peut pas servir de nom de fichier. Évitez les signes / \\ : * ? " < > | et restez sous 100 caractères.',
  'dossier-already-open':
    'Le dossier « {name} » est ouvert dans une autre fenêtre de Sobria. Fermez-la, ou ouvrez-le ici : l’autre fenêtre le rendra.',
  'dossier-open-elsewhere':
    'Le dossier « {name} » est utilisé par un autre programme. Fermez-le d’abord ; rien n’a été modifié.',
  'dossier-not-open': 'Aucun dossier n’est ouvert dans cette fenêtre. Ouvrez-en un depuis l’accueil.',
  'dossier-damaged':
    'Le fichier du dossier « {name} » est endommagé. Il n’a pas été modifié ; choisissez une sauvegarde vérifiée à rétablir, l’original sera mis de côté.',
  'dossier-newer':
    'Le dossier « {name} » vient d’une version plus récente de Sobria. Il n’a pas été modifié ; mettez Sobria à jour pour l’ouvrir.',
  'not-a-dossier': '« {name} » n’est pas un dossier Sobria. Rien n’a été modifié.',
  'passphrase-needed': 'Le dossier « {name} » est protégé. Saisissez sa phrase secrète.',
  'passphrase-wrong':
    'Cette phrase secrète n’ouvre pas le dossier « {name} ». Vérifiez majuscules et accents ; rien n’a été modifié.',
  'passphrase-too-short':
    'La phrase secrète doit compter au moins {min} caractères. La protection du dossier n’a pas changé.',
  'folder-not-writable':
    'Le dossier de travail « {folder} » n’accepte pas l’écriture. Rien n’a été modifié ; vérifiez vos droits ou choisissez un autre emplacement.',
  'disk-full':
    'Le disque est plein. Votre dernière saisie n’a pas été enregistrée, le reste est intact ; libérez de l’espace puis recommencez.',
  'backup-failed':
    'La sauvegarde n’a pas pu être vérifiée, elle a été écartée. Le dossier est intact ; vérifiez l’espace disque puis recommencez.',
  'backup-not-found': 'Cette sauvegarde n’existe plus. Le dossier est intact ; choisissez-en une autre.',
  'migration-failed':
    'Le dossier « {name} » n’a pas pu être mis à jour ; il est resté tel qu’il était, et sa sauvegarde est conservée. Transmettez les détails à votre support.',
  'integrity-problem':
    'La vérification a trouvé {count, plural, one {une anomalie} other {# anomalies}} dans le dossier. Rien n’a été modifié ; rétablissez une sauvegarde vérifiée.',
  'nothing-to-undo': 'Il n’y a plus rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'undo-conflict':
    'Cette action ne peut plus être annulée seule : des changements plus récents portent sur les mêmes lignes. Annulez-les d’abord ; rien n’a été modifié.',
  'row-not-found':
    'Cet élément n’existe plus : il a peut-être été supprimé. Rien n’a été modifié ; actualisez la page.',
  'scenario-not-stored':
    'Ce scénario n’est pas enregistré dans le dossier : il a été supprimé, ou n’a pas été gardé. Aucune décision n’a été modifiée ; gardez-le d’abord comme scénario.',
  'still-used':
    '« {name} » est encore utilisé ({count, plural, one {une ligne} other {# lignes}}). Rien n’a été supprimé ; réaffectez d’abord ces lignes.',
  duplicate: '« {name} » existe déjà. Rien n’a été ajouté ; modifiez l’élément existant.',
  'invalid-input': 'Une valeur saisie n’est pas acceptée. Rien n’a été enregistré ; corrigez-la puis recommencez.',
  'kpi-month-not-over': 'Le mois de {month} n’est pas terminé. Rien n’a été clos ; revenez le mois suivant.',
  'kpi-month-closed':
    'Le mois de {month} est déjà clos et ne change plus. Rien n’a été modifié ; notez une correction datée.',
  'kpi-month-future': 'Le mois de {month} n’est pas encore commencé. Choisissez un mois passé.',
  'kpi-months-order': 'Le mois d’après doit venir après le mois d’avant. Rien n’a été enregistré ; inversez-les.',
  'kpi-same-value': 'Cette valeur est déjà celle du mois. Aucune correction n’a été notée.',
  'charter-not-started': 'Ce dossier n’a pas encore de charte : commencez-la dans Sécuriser, Charte IA.',
  'charter-too-long':
    'La charte ne tient pas en deux pages, même en 9,5 points. Rien n’est coupé ni imprimé ; raccourcissez : {sections}.',
  'charter-variable-unknown':
    'La clause cite « {name} », qui n’est pas une information de la charte. Rien n’a été enregistré ; corrigez le mot entre accolades.',
  'charter-reason-needed': 'Un refus se motive en une phrase. Rien n’a été enregistré ; dites pourquoi.',
  'charter-already-decided': 'Cette proposition a déjà sa décision. Rien n’a été modifié.',
  'charter-version-taken':
    'La version {number} existe déjà et ne change plus. Rien n’a été publié ; choisissez un autre numéro.',
  'training-not-held-yet':
    'Cette séance est prévue le {day} : elle n’a pas encore eu lieu. Rien n’a été enregistré ; corrigez la date ou attendez ce jour.',
  'position-ahead':
    'Le {day} n’est pas encore passé. Rien n’a été enregistré ; choisissez aujourd’hui ou un jour passé.',
  'position-taken':
    'Un point existe déjà pour le {day} et ne change plus. Rien n’a été enregistré ; supprimez-le d’abord pour le refaire.',
  'training-nobody':
    'Il n’y a personne à inscrire : chacun est formé ou déjà inscrit. Rien n’a été créé ; ajoutez une séance à la main si besoin.',
  'ai-answer-unreadable':
    'La réponse à la question « {name} » n’est pas lisible. Rien n’a été enregistré ; choisissez une des réponses proposées.',
  'duty-evidence-needed':
    'Une obligation close garde sa preuve, ou le motif pour lequel elle est sans objet. Rien n’a été enregistré ; dites où est la preuve.',
  'assigned-more-than-paid':
    '{assigned} sièges affectés pour {paid} payés : c’est {excess} de trop. Rien n’a été enregistré ; retirez des affectations ou corrigez le nombre de sièges payés.',
  'active-more-than-paid':
    '{active} sièges actifs pour {paid} payés : l’un des deux nombres est faux. Rien n’a été enregistré.',
  'price-zero-unconfirmed':
    'Le prix est à zéro. Si l’offre est gratuite, confirmez-le ; sinon saisissez le prix de votre facture.',
  'renewal-before-start':
    'L’échéance ({renewal}) est antérieure au début du contrat ({start}). Rien n’a été enregistré ; corrigez l’une des deux dates.',
  'rate-missing':
    'Aucun taux de change {currency} n’est connu. Saisissez-le dans Réglages, Taux de change ; les montants concernés restent inconnus d’ici là.',
  'rate-implausible':
    'Le taux {rate} paraît faux pour {currency} : il s’écarte beaucoup du dernier taux connu ({known}). Vérifiez le sens : nombre d’unités de devise pour 1 €.',
  'seat-person-twice': '{name} tient déjà un siège de cet abonnement. Rien n’a été ajouté.',
  'incident-in-future': 'Une date de l’incident est dans le futur. Rien n’a été enregistré ; corrigez-la.',
  'incident-told-before':
    'La CNIL ne peut pas avoir été prévenue avant que l’incident soit connu. Rien n’a été enregistré ; corrigez l’une des deux dates.',
  'incident-reason-needed':
    'Une gravité choisie à la main, ou la décision de ne pas prévenir, se motive en une phrase. Rien n’a été enregistré ; dites pourquoi.',
  'incident-delay-reason':
    'La CNIL a été prévenue après 72 heures : la loi demande les motifs du retard. Rien n’a été enregistré ; donnez-les.',
  'incident-decision-open':
    'L’incident {number} ne peut pas être clos : une notification reste à trancher ou à faire. Rien n’a été modifié.',
  'movement-already-open': '{name} a déjà un mouvement ouvert de cette nature. Rien n’a été ajouté.',
  'movement-team-needed': 'Une mutation demande une nouvelle équipe pour {name}. Rien n’a été ajouté ; choisissez-la.',
  'movement-transfer-first':
    'Transférez d’abord les données de {name} : un compte supprimé ne se récupère pas. Rien n’a été coché.',
  'movement-export-first': 'Récupérez d’abord les données du compte personnel {name}. Rien n’a été coché.',
  'movement-report-first': 'Faites d’abord fermer le compte personnel {name}. Rien n’a été coché.',
  'movement-blocked-until':
    'Le compte signalé reste bloqué 30 jours : l’invitation est possible à partir du {day}. Rien n’a été coché.',
  'movement-reason-needed': 'Dites en quelques mots pourquoi l’étape est sans objet. Rien n’a été enregistré.',
  'movement-step-used':
    'Cette étape ne se reprend pas : la suivante sur {name} est déjà faite. Reprenez d’abord celle-ci ; rien n’a été modifié.',
  'movement-steps-left':
    '{count, plural, one {Il reste une étape} other {Il reste # étapes}} pour {name}. Rien n’a été terminé ; cochez-les ou dites-les sans objet.',
  'movement-closed': 'Le mouvement de {name} est terminé. Rien n’a été modifié ; annulez sa fin pour le reprendre.',
  'movement-in-future': 'Une étape ne peut pas être faite dans le futur. Rien n’a été enregistré ; corrigez la date.',
  'movement-none-open': 'Aucun mouvement n’est ouvert : il n’y a pas de liste à imprimer.',
  'question-in-future': 'La question ne peut pas être posée dans le futur. Rien n’a été enregistré ; corrigez la date.',
  'question-answer-date':
    'La réponse doit dater d’entre la question et aujourd’hui. Rien n’a été enregistré ; corrigez la date.',
  'question-not-answered': 'Une question sans réponse ne se publie pas. Répondez-y d’abord.',
  'faq-empty': 'Aucune question n’est publiée : la FAQ serait vide. Publiez d’abord une réponse.',
  'watch-in-future': 'La date est dans le futur. Rien n’a été enregistré ; corrigez-la.',
  'watch-tool-needed':
    'Revoir des réglages ou un prix demande de choisir l’outil. Rien n’a été enregistré ; choisissez-le.',
  'committee-month-taken': 'La séance {month} existe déjà. Rien n’a été ajouté ; ouvrez-la dans Préparer.',
  'committee-session-closed':
    'La séance {month} est tenue : ses chiffres, ses notes et ses décisions ne changent plus. Rien n’a été modifié ; « Annuler » la rouvre si elle vient d’être close.',
  'committee-held-later':
    'Le {day} est à venir : une séance se clôt une fois tenue. Rien n’a été modifié ; indiquez le jour de la séance.',
  'remarks-unreadable':
    '« {name} » n’est pas un fichier de remarques lisible. Rien n’a été fusionné ; demandez au membre de l’exporter de nouveau.',
  'remarks-newer':
    '« {name} » vient d’une version plus récente de Sobria. Rien n’a été fusionné ; mettez l’application à jour, puis recommencez.',
  'remarks-other-dossier':
    '« {name} » contient des remarques sur un autre dossier que celui-ci. Rien n’a été fusionné ; ouvrez le dossier concerné.',
  'remarks-session-unknown':
    'La séance {month}, dont parle « {name} », n’est plus dans ce dossier. Rien n’a été fusionné ; rétablissez-la depuis l’activité, puis recommencez.',
  'remarks-none': 'Aucune remarque de {name} n’est écrite dans ce dossier pour cette séance. Rien n’a été exporté.',
  'remark-target-gone':
    'Le texte dont parle cette remarque n’existe plus. Rien n’a été modifié ; gardez la remarque ou reportez-la dans un autre point.',
  'file-empty': 'Le fichier « {name} » est vide. Rien n’a été importé.',
  'file-too-large': 'Le fichier « {name} » dépasse {max} Mo. Rien n’a été importé ; découpez-le par période.',
  'file-unreadable':
    'Le fichier « {name} » ne se lit pas comme du texte tabulé. Rien n’a été importé ; exportez-le en CSV.',
  'file-kind-unknown':
    'Le contenu de « {name} » n’est pas reconnu. Rien n’a été importé ; choisissez les colonnes vous-même ou un autre fichier.',
  'file-no-row': 'Aucune ligne de « {name} » n’a pu être lue. Rien n’a été importé ; les motifs de refus sont listés.',
  'staff-list-unreadable':
    'Le fichier « {name} » ne se lit pas comme une liste du personnel. Rien n’a été importé ; enregistrez-le en CSV.',
  'staff-list-undecided':
    'Une question reste ouverte sur « {name} » : les colonnes ou le sens des dates. Rien n’a été importé ; répondez-y d’abord.',
  'import-nothing': 'Aucune ligne de « {name} » n’apporte de changement. Rien n’a été importé.',
  'reading-expired':
    'Ce fichier n’est plus en cours de lecture : le dossier a été rouvert, ou un autre fichier a été lu. Rien n’a été importé ; déposez-le de nouveau.',
  'usage-unreadable':
    '« {name} » n’est pas un export d’usage lisible. Rien n’a été importé ; téléchargez-le de nouveau au format CSV.',
  'usage-undecided':
    '« {name} » laisse une question ouverte : colonnes, dates ou période. Rien n’a été importé ; répondez-y puis recommencez.',
  'usage-subscription-missing':
    'Aucun abonnement du dossier ne correspond à « {name} », ou plusieurs. Rien n’a été importé ; choisissez l’abonnement concerné.',
  'nominal-view-closed':
    'La liste nominative reste fermée tant que la note d’information et, à partir de 50 salariés, la consultation du CSE n’ont pas été enregistrées.',
  'export-failed':
    'Le document n’a pas pu être créé. Le dossier est intact ; recommencez, ou copiez les détails pour votre support.',
  'command-file-missing': 'Le fichier « {file} » est introuvable ou illisible.',
  'command-file-not-json': 'Le fichier « {file} » n’est pas un JSON valide.',
  'command-no-cases': 'Le fichier « {file} » doit contenir une liste « cases ».',
  'date-invalid': 'La date « {date} » n’est pas valable : écrivez-la AAAA-MM-JJ.',
  'month-invalid': 'Le mois « {month} » n’est pas valable : écrivez-le AAAA-MM.',
  'example-unknown': 'L’exemple « {name} » n’existe pas : choisissez strasbourg ou techvert.',
  'output-not-writable': 'Impossible d’écrire « {file} » : vérifiez le dossier et vos droits. Rien n’a été écrit.',
  cancelled: 'L’opération a été interrompue à votre demande. Rien n’a été modifié.',
  unexpected:
    'Une erreur inattendue est survenue. Votre dernière action n’a pas été enregistrée, le reste est intact ; copiez les détails pour votre support.',
} as const;
