import { carbonMissing, carbonWarnings } from './carbon-warnings';
import { carbonWords } from './carbon-words';

/** French text of the feature « carbon ». */
export const carbon = {
  ...carbonWords,
  warnings: carbonWarnings,
  missing: carbonMissing,
  errors: {
    'model-not-registered':
      'Le modèle « {model} » n’est pas dans la table de référence : son empreinte est inconnue, elle n’est pas estimée.',
    'zone-not-registered':
      'La zone électrique « {zone} » n’est pas dans la table de référence : donnez un code de trois lettres, FRA ou USA par exemple.',
    'invalid-input': 'La valeur « {field} » manque ou n’est pas valable pour ce calcul.',
  },
  scope: {
    title: 'Périmètre',
    counted:
      'Compté : énergie des processeurs, du reste du serveur, refroidissement et pertes, électricité de la zone, part de fabrication du matériel, eau de refroidissement et des centrales électriques.',
    notCounted:
      'Non compté : entraînement, jetons d’entrée, réseaux, postes des utilisateurs, stockage, capacité en attente, bâtiments, fin de vie.',
    disagreement:
      'Les chiffres publiés par requête varient de plusieurs ordres de grandeur : personne ne peut dire aujourd’hui lequel est juste.',
    credit:
      'Méthode et tailles de modèles : EcoLogits 0.11.2, CodeCarbon / GenAI Impact (MPL-2.0, pages CC BY-SA 4.0).',
  },
  electricity: {
    notOnBill:
      'L’énergie des IA en ligne n’est pas sur votre facture d’électricité : elle est dépensée dans les centres de données des fournisseurs.',
    noPromise: 'Réduire vos usages d’IA en ligne ne fera donc pas baisser cette facture.',
    directions: {
      up: 'En hausse sur un an',
      down: 'En baisse sur un an',
      flat: 'Stable sur un an (moins de 5 %)',
      unknown: 'Évolution inconnue : il manque les mêmes mois de l’année d’avant',
    },
  },
  questions: {
    'ask-count-basis': 'Ce nombre est-il par personne, ou pour toute l’entreprise ?',
    'ask-day-basis': 'Par jour ouvré, ou par jour calendaire ?',
    'ask-people': 'Combien de personnes sont concernées ?',
    'habit-not-ordered': 'Le minimum, le nombre habituel et le maximum doivent aller en croissant.',
  },
  checks: {
    'check-grams-per-1000-tokens':
      'Plus de {threshold, number} g pour 1 000 jetons de sortie ({grams, number, ::.#} g) : vérifiez le modèle et les quantités, puis confirmez.',
    'check-kg-per-person':
      'Plus de {threshold, number} kg par personne et par an ({kg, number, ::.} kg) : vérifiez si le nombre de requêtes est bien par personne ou pour l’entreprise, puis confirmez.',
  },
  levers: {
    'remove-non-essential': 'Renoncer à ce qui n’est pas essentiel',
    'avoid-retries': 'Demander mieux, recommencer moins',
    'drop-images': 'Pas d’images pour les documents internes',
    'lighter-model': 'Un modèle plus léger par défaut',
  },
  leverComfort: {
    'remove-non-essential': 'Ce qui disparaît est ce que l’équipe a classé non essentiel elle-même.',
    'avoid-retries': 'Un effort au départ : préciser le besoin avant d’écrire.',
    'drop-images': 'Des documents internes sans illustration générée.',
    'lighter-model': 'Réponses moins fines sur les tâches difficiles : gardez le grand modèle pour elles.',
  },
  leverFlatPrice: 'Forfait par siège : une requête de moins n’économise pas d’argent.',
  budgetStates: {
    ok: 'Dans le budget',
    warning: 'Seuil d’alerte passé',
    exceeded: 'Dépassé',
    unknown: 'Inconnu',
    'not-started': 'Pas commencé',
  },
  report: {
    'report-scope':
      'Services d’IA en ligne achetés : scope 3, achats de services. Entraînement, réseaux et postes des utilisateurs non compris.',
    'report-location-based':
      'Électricité selon le lieu des centres de données, moyenne annuelle ; sans effet des contrats d’électricité verte.',
    'report-french-mix':
      'Pour la France, la méthode prend 0,04144 kg CO₂e par kWh. Un BEGES demande le mix de consommation de la Base Empreinte de l’année : lisez-le à la source.',
    'report-partial':
      '{count, plural, one {# usage sans empreinte connue n’est pas compté.} other {# usages sans empreinte connue ne sont pas comptés.}}',
  },
} as const;
